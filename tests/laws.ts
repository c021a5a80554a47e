import { configureGlobal, readConfigureGlobal } from "fast-check";

/*
 * Properties try the same cases in every run, so that what fails fails again. `STRATA_SEED`, a whole
 * number, tries others.
 */
const seed = Number(process.env["STRATA_SEED"] ?? 20_261_130);
if (!Number.isSafeInteger(seed)) throw new Error("STRATA_SEED: a whole number was expected");
configureGlobal({ ...readConfigureGlobal(), seed });
