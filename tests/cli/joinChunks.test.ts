import { expect, it } from "vitest";
import { joinChunks } from "#cli/joinChunks.ts";

/** Runs a module that imports nothing, and tells what it has said. */
async function said(code: string): Promise<readonly string[]> {
  const log: string[] = [];
  Object.assign(globalThis, { say: (text: string) => log.push(text) });
  await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  return log;
}

const preload =
  "const __vitePreload=(f,files)=>{for(const x of files??[])say('fetch '+x);return f()};";
const deps =
  'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./lazy.css"])))=>i.map(i=>d[i]);';

it("joins chunks into one module whose lazy part runs when it is asked for", async () => {
  const code = await joinChunks(
    new Map([
      [
        "assets/index.js",
        `${deps}import{name as n}from"./names.js";${preload}say("start "+n);__vitePreload(()=>import("./lazy.js"),__vite__mapDeps([0]),import.meta.url).then(l=>say(l.last));`,
      ],
      [
        "assets/lazy.js",
        'import{name as n}from"./names.js";say("lazy");export const last=`end ${n}`;',
      ],
      ["assets/names.js", 'export const name="x";'],
    ]),
    "assets/index.js",
  );
  expect(code).not.toMatch(/\bimport\s*[("{]|lazy\.css/u);
  expect(await said(code)).toEqual(["start x", "lazy", "end x"]);
});

it("fails where a chunk is missing, rather than leave an import behind", async () => {
  const chunks = new Map([["assets/index.js", 'import"./moon.js";']]);
  await expect(joinChunks(chunks, "assets/index.js")).rejects.toThrow(/moon\.js/u);
});
