import { createContext } from "react";
import type { EntityRef } from "#model/id.ts";

/** The list that the links within belong to: what is opened from it has its neighbours. */
export const CourseContext = createContext<readonly EntityRef[]>([]);
