import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Where the next exchange is cut: before the request reaches the server, or when the server has answered; or the request is lost on its way and nobody hears of it. */
export type Cut = 'request' | 'answer' | 'silence';

/** Stands between an adapter and its server and cuts connections at the worst moment, as a network does. */
export class CuttingProxy {
  private readonly sockets = new Set<Socket>();
  private next: { cut: Cut; marker: string; times: number } | null = null;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {
    server.on('connection', (client) => this.join(client));
  }

  static async before(targetUrl: string): Promise<CuttingProxy> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new CuttingProxy(server, new URL(targetUrl));
  }

  get url(): string {
    const url = new URL(this.target);
    url.hostname = '127.0.0.1';
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  /** Cuts the exchanges whose request contains the marker, so many times. */
  cut(cut: Cut, marker: string, times = 1): void {
    this.next = { cut, marker, times };
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket): void {
    const server = connect(Number(this.target.port || 5432), this.target.hostname);
    let isCutAtAnswer = false;
    const end = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.sockets.add(socket.setNoDelay());
      socket.on('error', end).on('close', end);
    }
    client.on('data', (request) => {
      const cut = this.cutFor(request);
      if (cut === 'request') return end();
      if (cut === 'silence') return;
      isCutAtAnswer ||= cut === 'answer';
      server.write(request);
    });
    server.on('data', (answer) => (isCutAtAnswer ? end() : client.write(answer)));
  }

  private cutFor(request: Buffer): Cut | null {
    if (!this.next || this.next.times === 0 || !request.includes(this.next.marker)) return null;
    this.next.times -= 1;
    return this.next.cut;
  }
}
