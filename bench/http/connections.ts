import { Connection, type Reply } from './connection';

/** As many kept-alive connections to one service as there are requests at one moment. */
export class Connections {
  private idle: Connection[] = [];

  constructor(private readonly url: URL) {}

  /** The request as it goes over the line, head and body. */
  async ask(request: string): Promise<Reply> {
    const connection = this.idle.pop() ?? (await Connection.open(this.url));
    // While another one had its turn the service may have let go of whoever asked nothing for its keep-alive timeout.
    if (!connection.isOpen) return this.ask(request);
    const reply = await connection.ask(request);
    this.idle.push(connection);
    return reply;
  }

  close(): void {
    for (const connection of this.idle) connection.close();
    this.idle = [];
  }
}
