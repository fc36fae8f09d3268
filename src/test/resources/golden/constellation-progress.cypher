CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Constellation AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
MATCH (constellation:Node&Constellation {id: $p7})
RETURN {
  plans: COLLECT {
    MATCH (constellation)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_PLANNED'})
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
    WITH c ORDER BY c.due, c.canonical, c.id
    RETURN c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency, .source, .promise,
  range: {number: c.canonical, bound: c.bound,
    low: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalLow END,
    high: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalHigh END},
  due: {date: c.due, datePrecision: c.duePrecision, dateModifier: c.dueModifier},
  date: {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier},
  from: {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier},
  convertedAmount: c.convertedAmount, convertedCurrency: c.convertedCurrency,
  day: coalesce(c.validFrom, c.statedAt, date(c.knownFrom)),
  stated: coalesce(c.statedAt, date(c.knownFrom))
}
  },
  counts: COLLECT {
    MATCH (constellation)<-[:ABOUT]-(c:Claim)
    WHERE c.property IN ['SATELLITES_IN_ORBIT', 'SATELLITES_LAUNCHED', 'SATELLITES_OPERATIONAL'] AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt
      AND c.modality IN ['MEASURED', 'REPORTED', 'ESTIMATED', 'DERIVED'] AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
    RETURN c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency, .source, .promise,
  range: {number: c.canonical, bound: c.bound,
    low: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalLow END,
    high: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalHigh END},
  due: {date: c.due, datePrecision: c.duePrecision, dateModifier: c.dueModifier},
  date: {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier},
  from: {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier},
  convertedAmount: c.convertedAmount, convertedCurrency: c.convertedCurrency,
  day: coalesce(c.validFrom, c.statedAt, date(c.knownFrom)),
  stated: coalesce(c.statedAt, date(c.knownFrom))
}
  },
  launches: COLLECT {
    MATCH (constellation)<-[link:DEPLOYED]-(mission:Mission)
    WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
    WITH DISTINCT mission ORDER BY mission.id
    RETURN {date: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (mission)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast) THEN next ELSE best END)] WHERE c IS NOT NULL | c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency, .source, .promise,
  range: {number: c.canonical, bound: c.bound,
    low: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalLow END,
    high: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalHigh END},
  due: {date: c.due, datePrecision: c.duePrecision, dateModifier: c.dueModifier},
  date: {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier},
  from: {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier},
  convertedAmount: c.convertedAmount, convertedCurrency: c.convertedCurrency,
  day: coalesce(c.validFrom, c.statedAt, date(c.knownFrom)),
  stated: coalesce(c.statedAt, date(c.knownFrom))
}]), satellites: head(COLLECT {
  MATCH (mission)<-[:ABOUT]-(c:Claim {property: 'SATELLITES_CARRIED'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL AND (c.scope IS NULL OR c.scope IN ['launches, whether or not they succeeded', 'all launches to date', 'all launches since the debut'])
  WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id LIMIT 1
  RETURN c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency, .source, .promise,
  range: {number: c.canonical, bound: c.bound,
    low: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalLow END,
    high: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalHigh END},
  due: {date: c.due, datePrecision: c.duePrecision, dateModifier: c.dueModifier},
  date: {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier},
  from: {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier},
  convertedAmount: c.convertedAmount, convertedCurrency: c.convertedCurrency,
  day: coalesce(c.validFrom, c.statedAt, date(c.knownFrom)),
  stated: coalesce(c.statedAt, date(c.knownFrom))
}
}), outcome: head(COLLECT {
  MATCH (mission)<-[:ABOUT]-(c:Claim {property: 'OUTCOME'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id LIMIT 1
  RETURN c.text
})}
  },
  recorded: COLLECT {
  UNWIND COLLECT {
  UNWIND [constellation] AS launched
  MATCH (launched)<-[parts:VARIANT_OF*0..3]-()<-[link:DEPLOYED|LAUNCHED_ON|OPERATED_BY]-(mission:Mission)
  WHERE all(part IN parts WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt) AND link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN DISTINCT mission
} AS mission
  RETURN {
    date: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (mission)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast) THEN next ELSE best END)] WHERE c IS NOT NULL | c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency, .source, .promise,
  range: {number: c.canonical, bound: c.bound,
    low: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalLow END,
    high: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalHigh END},
  due: {date: c.due, datePrecision: c.duePrecision, dateModifier: c.dueModifier},
  date: {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier},
  from: {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier},
  convertedAmount: c.convertedAmount, convertedCurrency: c.convertedCurrency,
  day: coalesce(c.validFrom, c.statedAt, date(c.knownFrom)),
  stated: coalesce(c.statedAt, date(c.knownFrom))
}]),
    outcome: head(COLLECT {
  MATCH (mission)<-[:ABOUT]-(c:Claim {property: 'OUTCOME'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id LIMIT 1
  RETURN c.text
}),
    kind: head(COLLECT {
  MATCH (mission)<-[:ABOUT]-(c:Claim {property: 'MISSION_KIND'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id LIMIT 1
  RETURN c.text
}),
    satellites: head(COLLECT {
      MATCH (constellation)<-[link:DEPLOYED]-(mission)
      WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt AND link.canonical IS NOT NULL
      RETURN link.canonical ORDER BY coalesce(link.refutedStart <= $knownAt AND link.refutedEnd > $knownAt, false), link.asOfLast > $validAt, CASE WHEN link.asOfLast > $validAt THEN link.asOfFirst END, link.asOfFirst DESC, link.asOfLast, substring(link.preference, 2), link.claim LIMIT 1
    })
  }
},
  through: head(COLLECT {
  MATCH (:Node&Constellation {id: constellation.id})<-[:OBJECT]-(tie:Claim {property: 'DEPLOYED'})-[:ABOUT]->(:Mission)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})
  WHERE tie.knownStart <= $knownAt AND tie.knownEnd > $knownAt AND tie.validStart <= $validAt AND tie.validEnd > $validAt AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.dateLast <= $validAt
    AND EXISTS { (tie)-[:STATED_IN]->(:Source {kind: 'DATASET'}) }
  RETURN c.dateLast AS reached ORDER BY reached DESC LIMIT 1
})
} AS row
;
UNWIND range(0, size($p8) - 1) AS position
WITH position, $p8[position] AS n
ORDER BY position
RETURN {
  e_milestone: head(COLLECT {
    MATCH (n1:Node&Claim {id: n.milestone}) WITH n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      e_claim: {
        quote: n1.quote
      },
      satellites: n1.canonical,
      by: {date: n1.due, datePrecision: n1.duePrecision, dateModifier: n1.dueModifier, written: n1.dueWritten},
      modality: n1.modality
    }
  }),
  e_claims: COLLECT {
    WITH n.claims AS n2ids
    UNWIND range(0, size(n2ids) - 1) AS n2i
    MATCH (n2:Node {id: n2ids[n2i]})
    WITH n2, n2i
    ORDER BY n2i
    RETURN {
      id: n2.id + coalesce('@recordedTo=' + toString(n2.recordedTo), '') + $asked
    }
  },
  reading: n.reading,
  inOrbit: n.inOrbit,
  counter: n.counter,
  onDate: n.onDate,
  remaining: n.remaining,
  daysLeft: n.daysLeft,
  satellitesPerLaunch: n.satellitesPerLaunch,
  launchesNeeded: n.launchesNeeded,
  daysPerLaunchNeeded: n.daysPerLaunchNeeded,
  daysPerLaunchOfYear: n.daysPerLaunchOfYear,
  window: n.window,
  daysPerLaunchObserved: n.daysPerLaunchObserved,
  daysPerLaunchBest: n.daysPerLaunchBest,
  accelerationFactor: n.accelerationFactor,
  projectedDate: n.projectedDate,
  verdict: n.verdict,
  spread: n.spread,
  outcome: n.outcome,
  reason: n.reason,
  evidenceThrough: n.evidenceThrough,
  launchesThrough: n.launchesThrough
} AS row
