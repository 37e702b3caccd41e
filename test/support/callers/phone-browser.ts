import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** A common Android phone in CSS pixels; the narrowest that is still sold. */
export const PHONE_WIDTHS = [390, 360] as const;
const HEIGHT = 780;
const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser of this machine; undefined where it has none: .ci/run installs it where it can. */
export const browserPath = (): string | undefined =>
  [process.env.CHROMIUM, ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))].find(
    (file) => file !== undefined && existsSync(file),
  );

/** What one page of one phone asked the world for. */
export interface Visited {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly responses: { status(): number; headers(): Record<string, string>; body(): Promise<Buffer> }[];
}

/** A phone that keeps nothing between two pages, and can run scripts: that none runs is the page's doing. */
export class Phone {
  private constructor(private readonly browser: Browser) {}

  static async open(executablePath: string): Promise<Phone> {
    return new Phone(await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] }));
  }

  async visit(url: string, width: number = PHONE_WIDTHS[0]): Promise<Visited> {
    const page = await (await this.context(width)).newPage();
    const visited: Visited = { page, requests: [], responses: [] };
    page.on('request', (request) => (visited.requests as string[]).push(request.url()));
    page.on('response', (response) => visited.responses.push(response));
    await page.goto(url, { waitUntil: 'networkidle' });
    return visited;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private context(width: number): Promise<BrowserContext> {
    return this.browser.newContext({
      viewport: { width, height: HEIGHT },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
      locale: 'zh-CN',
    });
  }
}
