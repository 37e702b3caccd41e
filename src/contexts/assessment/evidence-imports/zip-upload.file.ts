import { StreamedBody } from '../../../http/answers/streamed-body';
import type { Upload } from './evidence-uploads.provider';

/** The body of a request that brings an archive. */
export class ZipUpload extends StreamedBody {
  private received: Promise<Upload> | undefined;
  private isTaken = false;

  constructor(
    private readonly receive: () => Promise<Upload>,
    private readonly drop: (upload: Upload) => Promise<void>,
  ) {
    super();
  }

  /** Takes the archive in, however often it is asked for. */
  whole(): Promise<Upload> {
    this.received ??= this.receive();
    return this.received;
  }

  async digest(): Promise<string> {
    return (await this.whole()).sha256;
  }

  /** From now on a job has it. */
  taken(): void {
    this.isTaken = true;
  }

  /** After the answer: an archive that nobody took on, known already or refused, does not stay. */
  async settle(): Promise<void> {
    const upload = this.isTaken ? null : await this.received?.catch(() => null);
    if (upload) await this.drop(upload);
  }
}
