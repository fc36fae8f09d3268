package io.spacegraph.vocabulary;

/**
 * How the values of a property hold in time. Which claim a value is read from, which claims disagree, and what a later
 * claim does to an earlier one follow from it.
 */
public enum Temporality {
    /** Happened or is so once and for all, such as a first flight: whatever day it is stated for, two that differ disagree. */
    CONSTANT,
    /** Holds until the next one, such as a status or an owner: a later one that differs is a change. */
    STATE,
    /** A number or sum at a day, such as a valuation: nothing is known of it before that day, and a later one replaces it. */
    LEVEL,
    /** A sum that only grows, such as all satellites launched: as a level, and a later one is not lower. */
    TOTAL,
    /** The figure of a period, such as a revenue: it stays what it was, and the latest whole year is the one to read. */
    PERIOD,
    /** What is to be, such as the satellites of a plan: a later one replaces it. */
    PLAN,
    /** One of many that hold side by side, such as a risk: none replaces another. */
    REMARK
}
