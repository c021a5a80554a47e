import { strToU8, zipSync } from "fflate";

/**
 * What pptxgenjs asks of JSZip, over the library that reads the package again afterwards
 * (`normaliseSlides.ts`): the build puts it in JSZip's place, which would be 28 kB more to fetch.
 */
export class SlidePackage {
  readonly #parts: Record<string, Uint8Array> = {};

  /** Folders follow from the paths of the parts. */
  folder(): this {
    return this;
  }

  file(path: string, content: string, { base64 = false }: { base64?: boolean } = {}): this {
    this.#parts[path] = base64
      ? Uint8Array.from(atob(content), (letter) => letter.codePointAt(0) ?? 0)
      : strToU8(content);
    return this;
  }

  /** Packed without compression: that comes when the mended package is written. */
  generateAsync(): Promise<Uint8Array> {
    return Promise.resolve(zipSync(this.#parts, { level: 0 }));
  }
}

/** @public As pptxgenjs imports it. */
// oxlint-disable-next-line import/no-default-export
export { SlidePackage as default };
