// What a front-end writes: names, null and the values of enums are checked by the compiler.
import type { ResultOf } from "@graphql-typed-document-node/core";
import { ChineseNameDocument, type OwnershipClass } from "./generated/typescript/graphql";

type Answer = ResultOf<typeof ChineseNameDocument>;

export const owner = ({ company }: Answer): OwnershipClass | undefined => company?.ownershipClass;

// @ts-expect-error A company may be null.
export const careless = ({ company }: Answer) => company.name;

// @ts-expect-error It was not asked for.
export const greedy = ({ company }: Answer) => company?.country;
