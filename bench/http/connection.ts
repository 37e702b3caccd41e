import { connect, type Socket } from 'node:net';

export interface Reply {
  readonly status: number;
  readonly body: string;
}

const END_OF_HEAD = '\r\n\r\n';
const STATUS_AT = 'HTTP/1.1 '.length;
const STATUS_DIGITS = 3;
const LENGTH = /\r\ncontent-length: (\d+)/i;

/** Where the answer in the text ends; undefined as long as it is not there whole. Every answer of a command has a length. */
export function replyIn(text: string): Reply | undefined {
  const head = text.indexOf(END_OF_HEAD);
  if (head < 0) return undefined;
  const length = Number(LENGTH.exec(text.slice(0, head))?.[1]);
  if (Number.isNaN(length)) throw new Error(`an answer without its length: ${text.slice(0, head)}`);
  const from = head + END_OF_HEAD.length;
  // In latin1 a character is a byte, as lengths are told.
  return text.length < from + length
    ? undefined
    : { status: Number(text.slice(STATUS_AT, STATUS_AT + STATUS_DIGITS)), body: text.slice(from, from + length) };
}

/**
 * One kept-alive connection with one request at a time. It knows no more of HTTP than is needed: client and server share
 * two cores, so every microsecond that the client spends is taken from the service that is measured.
 */
export class Connection {
  private text = '';
  private answered: ((reply: Reply) => void) | undefined;
  private failed: ((fault: Error) => void) | undefined;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => this.take(part));
    socket.on('error', (fault) => this.failed?.(fault));
    socket.on('close', () => this.failed?.(new Error('the service closed the connection')));
  }

  static async open(url: URL): Promise<Connection> {
    const socket = connect({ host: url.hostname, port: Number(url.port) });
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    return new Connection(socket);
  }

  get isOpen(): boolean {
    return !this.socket.destroyed;
  }

  /** The request as it goes over the line, head and body. */
  ask(request: string): Promise<Reply> {
    return new Promise((resolve, reject) => {
      [this.answered, this.failed] = [resolve, reject];
      this.socket.write(request);
    });
  }

  close(): void {
    this.failed = undefined;
    this.socket.destroy();
  }

  private take(part: string): void {
    this.text += part;
    const reply = replyIn(this.text);
    if (!reply) return;
    this.text = '';
    this.answered?.(reply);
  }
}
