CALL db.index.fulltext.queryNodes('nameKeys', $p5) YIELD node AS n
WITH *
WHERE n:Entity AND $p6 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p7) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
MATCH (n:Node&Entity {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
MATCH (n:Node&Entity {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
UNWIND range(0, size($p11) - 1) AS position
WITH position, $p11[position] AS n
ORDER BY position
RETURN {
  e_speaker: head(COLLECT {
    MATCH (n1:Node {id: n.speaker})
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      type: n1.type,
      name: n1.name
    }
  }),
  e_about: head(COLLECT {
    MATCH (n2:Node {id: n.about})
    WITH n2 ORDER BY n2.id LIMIT 1
    RETURN {
      type: n2.type,
      id: n2.id + $asked,
      name: n2.name
    }
  }),
  e_slips: COLLECT {
    WITH n.slips AS n3ids
    UNWIND range(0, size(n3ids) - 1) AS n3i
    MATCH (n3:Node {id: n3ids[n3i]})
    WITH n3, n3i
    ORDER BY n3i
    RETURN {
      id: n3.id + coalesce('@recordedTo=' + toString(n3.recordedTo), '') + $asked
    }
  },
  e_target: head(COLLECT {
    MATCH (n4:Node {id: n.target})
    WITH n4 ORDER BY n4.id LIMIT 1
    RETURN {
      id: n4.id + coalesce('@recordedTo=' + toString(n4.recordedTo), '') + $asked,
      property: n4.property,
      quote: n4.quote,
      date: {date: n4.date, datePrecision: n4.datePrecision, dateModifier: n4.dateModifier, written: n4.written},
      quantity: {number: n4.number, low: n4.low, high: n4.high, bound: n4.bound, unit: n4.unit, written: n4.written}
    }
  }),
  e_claims: COLLECT {
    WITH n.claims AS n5ids
    UNWIND range(0, size(n5ids) - 1) AS n5i
    MATCH (n5:Node {id: n5ids[n5i]})
    WITH n5, n5i
    ORDER BY n5i
    RETURN {
      e_source: head(COLLECT {
        MATCH (n5)-[:STATED_IN]->(n6)
        WITH n6 ORDER BY n6.id LIMIT 1
        RETURN {
          id: n6.id + $asked
        }
      }),
      id: n5.id + coalesce('@recordedTo=' + toString(n5.recordedTo), '') + $asked
    }
  },
  due: n.due,
  outcome: n.outcome,
  reason: n.reason,
  slipDays: n.slipDays,
  daysLate: n.daysLate
} AS row
;
UNWIND range(0, size($p6) - 1) AS position
WITH position, $p6[position] AS n
ORDER BY position
RETURN {
  e_about: head(COLLECT {
    MATCH (n1:Node {id: n.about})
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      type: n1.type,
      name: n1.name
    }
  }),
  e_speaker: head(COLLECT {
    MATCH (n2:Node {id: n.speaker})
    WITH n2 ORDER BY n2.id LIMIT 1
    RETURN {
      type: n2.type,
      name: n2.name
    }
  }),
  e_fulfilledBy: COLLECT {
    WITH n.fulfilledBy AS n3ids
    UNWIND range(0, size(n3ids) - 1) AS n3i
    MATCH (n3:Node {id: n3ids[n3i]})
    WITH n3, n3i
    ORDER BY n3i
    RETURN {
      id: n3.id + coalesce('@recordedTo=' + toString(n3.recordedTo), '') + $asked
    }
  },
  e_target: head(COLLECT {
    MATCH (n4:Node {id: n.target})
    WITH n4 ORDER BY n4.id LIMIT 1
    RETURN {
      id: n4.id + coalesce('@recordedTo=' + toString(n4.recordedTo), '') + $asked,
      quantity: {number: n4.number, low: n4.low, high: n4.high, bound: n4.bound, unit: n4.unit, written: n4.written},
      reading: n4.reading,
      text: n4.text
    }
  }),
  due: n.due,
  outcome: n.outcome,
  reason: n.reason
} AS row
;
UNWIND range(0, size($p8) - 1) AS position
WITH position, $p8[position] AS n
ORDER BY position
RETURN {
  due: n.due,
  outcome: n.outcome,
  reason: n.reason
} AS row
;
WITH head(COLLECT {
  MATCH (x:Mission) WHERE x.date <= $validAt
  WITH x ORDER BY x.date DESC
  MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})-[:STATED_IN]->(:Source {kind: 'DATASET'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.date <= $validAt
  RETURN c.date LIMIT 1
}) AS records
MATCH (about:Node {id: $p5})
WITH about, records, COLLECT {
  MATCH (about)<-[:ABOUT]-(c:Claim)
  WHERE c.modality IN ['TARGET', 'PLAN', 'FORECAST']
    AND (c.due IS NOT NULL OR c.date IS NOT NULL OR c.canonical IS NOT NULL)
    AND (c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom OR c.validTo IS NOT NULL AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt)
  WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
  RETURN {
  fact: c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency, .source, .promise,
  range: {number: c.canonical, bound: c.bound,
    low: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalLow END,
    high: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalHigh END},
  due: {date: c.due, datePrecision: c.duePrecision, dateModifier: c.dueModifier},
  date: {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier},
  from: {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier},
  convertedAmount: c.convertedAmount, convertedCurrency: c.convertedCurrency,
  day: coalesce(c.validFrom, c.statedAt, date(c.knownFrom)),
  stated: coalesce(c.statedAt, date(c.knownFrom))
},
  relativeTo: c.relativeTo,
  to: {date: c.validTo, datePrecision: c.validToPrecision, dateModifier: c.validToModifier},
  object: head(COLLECT { MATCH (c)-[:OBJECT]->(x:Entity) RETURN x.id }),
  said: CASE WHEN c.statedAt IS NULL
    THEN head(COLLECT { MATCH (c)-[:STATED_IN]->(x:Source) RETURN {date: x.published, datePrecision: x.publishedPrecision, dateModifier: x.publishedModifier} })
    ELSE {date: c.statedAt, datePrecision: c.statedAtPrecision, dateModifier: c.statedAtModifier} END,
  speaker: head(COLLECT { MATCH (c)-[:SPOKEN_BY]->(x:Entity) RETURN x.id }),
  speaksFor: COLLECT {
    MATCH (c)-[:SPOKEN_BY]->(:Person)<-[:ABOUT]-(role:Claim {property: 'HAS_ROLE'})-[:OBJECT]->(x:Company)
    WHERE role.knownStart <= $knownAt AND role.knownEnd > $knownAt
    RETURN DISTINCT x.id
  },
  origins: COLLECT {
    MATCH (c)-[:STATED_IN]->(:Source)-[:DERIVED_FROM*0..8]->(x:Source)
    WHERE NOT EXISTS { (x)-[:DERIVED_FROM]->(:Source) }
    RETURN DISTINCT x.id
  }
}
} AS commitments
WHERE size(commitments) > 0
WITH about, records, commitments, CASE
  WHEN NOT any(x IN commitments WHERE x.fact.property IN $p7) THEN []
  WHEN about:Mission THEN COLLECT {
    MATCH (about)<-[:ABOUT]-(:Claim {property: 'LAUNCHED_ON'})-[:OBJECT]->(x:Rocket)
    RETURN DISTINCT x
  }
  ELSE [about]
END AS things
WITH about, records, commitments, things, COLLECT {
  UNWIND things AS launched
  MATCH (launched)<-[parts:VARIANT_OF*0..3]-()<-[link:DEPLOYED|LAUNCHED_ON|OPERATED_BY]-(mission:Mission)
  WHERE all(part IN parts WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt) AND link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN DISTINCT mission
} AS missions
RETURN {
  about: about.id,
  commitments: commitments,
  records: CASE
    WHEN about:Constellation THEN head(COLLECT {
  MATCH (:Node&Constellation {id: about.id})<-[:OBJECT]-(tie:Claim {property: 'DEPLOYED'})-[:ABOUT]->(:Mission)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})
  WHERE tie.knownStart <= $knownAt AND tie.knownEnd > $knownAt AND tie.validStart <= $validAt AND tie.validEnd > $validAt AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.dateLast <= $validAt
    AND EXISTS { (tie)-[:STATED_IN]->(:Source {kind: 'DATASET'}) }
  RETURN c.dateLast AS reached ORDER BY reached DESC LIMIT 1
})
    WHEN about:Rocket OR about:Company AND size(missions) > 0 OR about:Mission AND size(things) > 0 THEN records
  END,
  launches: COLLECT {
  UNWIND missions AS mission
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
      MATCH (about)<-[link:DEPLOYED]-(mission)
      WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt AND link.canonical IS NOT NULL
      RETURN link.canonical ORDER BY coalesce(link.refutedStart <= $knownAt AND link.refutedEnd > $knownAt, false), link.asOfLast > $validAt, CASE WHEN link.asOfLast > $validAt THEN link.asOfFirst END, link.asOfFirst DESC, link.asOfLast, substring(link.preference, 2), link.claim LIMIT 1
    })
  }
},
  day: CASE WHEN date($knownAt) < $validAt THEN date($knownAt) ELSE $validAt END,
  facts: COLLECT {
    MATCH (about)<-[:ABOUT]-(c:Claim)
    WHERE c.property IN $p6 + [x IN commitments | x.fact.property]
      AND c.modality IN ['MEASURED', 'REPORTED', 'ESTIMATED', 'DERIVED']
      AND c.validStart <= $validAt AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt
      AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    RETURN {
  fact: c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency, .source, .promise,
  range: {number: c.canonical, bound: c.bound,
    low: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalLow END,
    high: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalHigh END},
  due: {date: c.due, datePrecision: c.duePrecision, dateModifier: c.dueModifier},
  date: {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier},
  from: {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier},
  convertedAmount: c.convertedAmount, convertedCurrency: c.convertedCurrency,
  day: coalesce(c.validFrom, c.statedAt, date(c.knownFrom)),
  stated: coalesce(c.statedAt, date(c.knownFrom))
},
  relativeTo: c.relativeTo,
  to: {date: c.validTo, datePrecision: c.validToPrecision, dateModifier: c.validToModifier}
}
  }
} AS row
ORDER BY about.id
;
WITH head(COLLECT {
  MATCH (x:Mission) WHERE x.date <= $validAt
  WITH x ORDER BY x.date DESC
  MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})-[:STATED_IN]->(:Source {kind: 'DATASET'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.date <= $validAt
  RETURN c.date LIMIT 1
}) AS records
MATCH (about:Node {id: $p8})
WITH about, records, COLLECT {
  MATCH (about)<-[:ABOUT]-(c:Claim)
  WHERE c.modality IN ['TARGET', 'PLAN', 'FORECAST']
    AND (c.due IS NOT NULL OR c.date IS NOT NULL OR c.canonical IS NOT NULL)
    AND (c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom OR c.validTo IS NOT NULL AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt)
  WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
  RETURN {
  fact: c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency, .source, .promise,
  range: {number: c.canonical, bound: c.bound,
    low: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalLow END,
    high: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalHigh END},
  due: {date: c.due, datePrecision: c.duePrecision, dateModifier: c.dueModifier},
  date: {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier},
  from: {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier},
  convertedAmount: c.convertedAmount, convertedCurrency: c.convertedCurrency,
  day: coalesce(c.validFrom, c.statedAt, date(c.knownFrom)),
  stated: coalesce(c.statedAt, date(c.knownFrom))
},
  relativeTo: c.relativeTo,
  to: {date: c.validTo, datePrecision: c.validToPrecision, dateModifier: c.validToModifier},
  object: head(COLLECT { MATCH (c)-[:OBJECT]->(x:Entity) RETURN x.id }),
  said: CASE WHEN c.statedAt IS NULL
    THEN head(COLLECT { MATCH (c)-[:STATED_IN]->(x:Source) RETURN {date: x.published, datePrecision: x.publishedPrecision, dateModifier: x.publishedModifier} })
    ELSE {date: c.statedAt, datePrecision: c.statedAtPrecision, dateModifier: c.statedAtModifier} END,
  speaker: head(COLLECT { MATCH (c)-[:SPOKEN_BY]->(x:Entity) RETURN x.id }),
  speaksFor: COLLECT {
    MATCH (c)-[:SPOKEN_BY]->(:Person)<-[:ABOUT]-(role:Claim {property: 'HAS_ROLE'})-[:OBJECT]->(x:Company)
    WHERE role.knownStart <= $knownAt AND role.knownEnd > $knownAt
    RETURN DISTINCT x.id
  },
  origins: COLLECT {
    MATCH (c)-[:STATED_IN]->(:Source)-[:DERIVED_FROM*0..8]->(x:Source)
    WHERE NOT EXISTS { (x)-[:DERIVED_FROM]->(:Source) }
    RETURN DISTINCT x.id
  }
}
} AS commitments
WHERE size(commitments) > 0
WITH about, records, commitments, CASE
  WHEN NOT any(x IN commitments WHERE x.fact.property IN $p10) THEN []
  WHEN about:Mission THEN COLLECT {
    MATCH (about)<-[:ABOUT]-(:Claim {property: 'LAUNCHED_ON'})-[:OBJECT]->(x:Rocket)
    RETURN DISTINCT x
  }
  ELSE [about]
END AS things
WITH about, records, commitments, things, COLLECT {
  UNWIND things AS launched
  MATCH (launched)<-[parts:VARIANT_OF*0..3]-()<-[link:DEPLOYED|LAUNCHED_ON|OPERATED_BY]-(mission:Mission)
  WHERE all(part IN parts WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt) AND link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN DISTINCT mission
} AS missions
RETURN {
  about: about.id,
  commitments: commitments,
  records: CASE
    WHEN about:Constellation THEN head(COLLECT {
  MATCH (:Node&Constellation {id: about.id})<-[:OBJECT]-(tie:Claim {property: 'DEPLOYED'})-[:ABOUT]->(:Mission)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})
  WHERE tie.knownStart <= $knownAt AND tie.knownEnd > $knownAt AND tie.validStart <= $validAt AND tie.validEnd > $validAt AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.dateLast <= $validAt
    AND EXISTS { (tie)-[:STATED_IN]->(:Source {kind: 'DATASET'}) }
  RETURN c.dateLast AS reached ORDER BY reached DESC LIMIT 1
})
    WHEN about:Rocket OR about:Company AND size(missions) > 0 OR about:Mission AND size(things) > 0 THEN records
  END,
  launches: COLLECT {
  UNWIND missions AS mission
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
      MATCH (about)<-[link:DEPLOYED]-(mission)
      WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt AND link.canonical IS NOT NULL
      RETURN link.canonical ORDER BY coalesce(link.refutedStart <= $knownAt AND link.refutedEnd > $knownAt, false), link.asOfLast > $validAt, CASE WHEN link.asOfLast > $validAt THEN link.asOfFirst END, link.asOfFirst DESC, link.asOfLast, substring(link.preference, 2), link.claim LIMIT 1
    })
  }
},
  day: CASE WHEN date($knownAt) < $validAt THEN date($knownAt) ELSE $validAt END,
  facts: COLLECT {
    MATCH (about)<-[:ABOUT]-(c:Claim)
    WHERE c.property IN $p9 + [x IN commitments | x.fact.property]
      AND c.modality IN ['MEASURED', 'REPORTED', 'ESTIMATED', 'DERIVED']
      AND c.validStart <= $validAt AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt
      AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    RETURN {
  fact: c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency, .source, .promise,
  range: {number: c.canonical, bound: c.bound,
    low: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalLow END,
    high: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalHigh END},
  due: {date: c.due, datePrecision: c.duePrecision, dateModifier: c.dueModifier},
  date: {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier},
  from: {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier},
  convertedAmount: c.convertedAmount, convertedCurrency: c.convertedCurrency,
  day: coalesce(c.validFrom, c.statedAt, date(c.knownFrom)),
  stated: coalesce(c.statedAt, date(c.knownFrom))
},
  relativeTo: c.relativeTo,
  to: {date: c.validTo, datePrecision: c.validToPrecision, dateModifier: c.validToModifier}
}
  }
} AS row
ORDER BY about.id
;
WITH head(COLLECT {
  MATCH (x:Mission) WHERE x.date <= $validAt
  WITH x ORDER BY x.date DESC
  MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})-[:STATED_IN]->(:Source {kind: 'DATASET'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.date <= $validAt
  RETURN c.date LIMIT 1
}) AS records
MATCH (c:Claim)-[:ABOUT]->(about:Entity)
WHERE c.modality IN ['TARGET', 'PLAN', 'FORECAST']
WITH DISTINCT about, records
WITH about, records, COLLECT {
  MATCH (about)<-[:ABOUT]-(c:Claim)
  WHERE c.modality IN ['TARGET', 'PLAN', 'FORECAST']
    AND (c.due IS NOT NULL OR c.date IS NOT NULL OR c.canonical IS NOT NULL)
    AND (c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom OR c.validTo IS NOT NULL AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt)
  WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
  RETURN {
  fact: c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency, .source, .promise,
  range: {number: c.canonical, bound: c.bound,
    low: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalLow END,
    high: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalHigh END},
  due: {date: c.due, datePrecision: c.duePrecision, dateModifier: c.dueModifier},
  date: {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier},
  from: {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier},
  convertedAmount: c.convertedAmount, convertedCurrency: c.convertedCurrency,
  day: coalesce(c.validFrom, c.statedAt, date(c.knownFrom)),
  stated: coalesce(c.statedAt, date(c.knownFrom))
},
  relativeTo: c.relativeTo,
  to: {date: c.validTo, datePrecision: c.validToPrecision, dateModifier: c.validToModifier},
  object: head(COLLECT { MATCH (c)-[:OBJECT]->(x:Entity) RETURN x.id }),
  said: CASE WHEN c.statedAt IS NULL
    THEN head(COLLECT { MATCH (c)-[:STATED_IN]->(x:Source) RETURN {date: x.published, datePrecision: x.publishedPrecision, dateModifier: x.publishedModifier} })
    ELSE {date: c.statedAt, datePrecision: c.statedAtPrecision, dateModifier: c.statedAtModifier} END,
  speaker: head(COLLECT { MATCH (c)-[:SPOKEN_BY]->(x:Entity) RETURN x.id }),
  speaksFor: COLLECT {
    MATCH (c)-[:SPOKEN_BY]->(:Person)<-[:ABOUT]-(role:Claim {property: 'HAS_ROLE'})-[:OBJECT]->(x:Company)
    WHERE role.knownStart <= $knownAt AND role.knownEnd > $knownAt
    RETURN DISTINCT x.id
  },
  origins: COLLECT {
    MATCH (c)-[:STATED_IN]->(:Source)-[:DERIVED_FROM*0..8]->(x:Source)
    WHERE NOT EXISTS { (x)-[:DERIVED_FROM]->(:Source) }
    RETURN DISTINCT x.id
  }
}
} AS commitments
WHERE size(commitments) > 0
WITH about, records, commitments, CASE
  WHEN NOT any(x IN commitments WHERE x.fact.property IN $p5) THEN []
  WHEN about:Mission THEN COLLECT {
    MATCH (about)<-[:ABOUT]-(:Claim {property: 'LAUNCHED_ON'})-[:OBJECT]->(x:Rocket)
    RETURN DISTINCT x
  }
  ELSE [about]
END AS things
WITH about, records, commitments, things, COLLECT {
  UNWIND things AS launched
  MATCH (launched)<-[parts:VARIANT_OF*0..3]-()<-[link:DEPLOYED|LAUNCHED_ON|OPERATED_BY]-(mission:Mission)
  WHERE all(part IN parts WHERE part.knownStart <= $knownAt AND part.knownEnd > $knownAt AND part.validStart <= $validAt AND part.validEnd > $validAt) AND link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt
  RETURN DISTINCT mission
} AS missions
RETURN {
  about: about.id,
  commitments: commitments,
  records: CASE
    WHEN about:Constellation THEN head(COLLECT {
  MATCH (:Node&Constellation {id: about.id})<-[:OBJECT]-(tie:Claim {property: 'DEPLOYED'})-[:ABOUT]->(:Mission)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})
  WHERE tie.knownStart <= $knownAt AND tie.knownEnd > $knownAt AND tie.validStart <= $validAt AND tie.validEnd > $validAt AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.dateLast <= $validAt
    AND EXISTS { (tie)-[:STATED_IN]->(:Source {kind: 'DATASET'}) }
  RETURN c.dateLast AS reached ORDER BY reached DESC LIMIT 1
})
    WHEN about:Rocket OR about:Company AND size(missions) > 0 OR about:Mission AND size(things) > 0 THEN records
  END,
  launches: COLLECT {
  UNWIND missions AS mission
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
      MATCH (about)<-[link:DEPLOYED]-(mission)
      WHERE link.knownStart <= $knownAt AND link.knownEnd > $knownAt AND link.validStart <= $validAt AND link.validEnd > $validAt AND link.canonical IS NOT NULL
      RETURN link.canonical ORDER BY coalesce(link.refutedStart <= $knownAt AND link.refutedEnd > $knownAt, false), link.asOfLast > $validAt, CASE WHEN link.asOfLast > $validAt THEN link.asOfFirst END, link.asOfFirst DESC, link.asOfLast, substring(link.preference, 2), link.claim LIMIT 1
    })
  }
},
  day: CASE WHEN date($knownAt) < $validAt THEN date($knownAt) ELSE $validAt END,
  facts: COLLECT {
    MATCH (about)<-[:ABOUT]-(c:Claim)
    WHERE c.property IN $p4 + [x IN commitments | x.fact.property]
      AND c.modality IN ['MEASURED', 'REPORTED', 'ESTIMATED', 'DERIVED']
      AND c.validStart <= $validAt AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt
      AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
    RETURN {
  fact: c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency, .source, .promise,
  range: {number: c.canonical, bound: c.bound,
    low: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalLow END,
    high: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalHigh END},
  due: {date: c.due, datePrecision: c.duePrecision, dateModifier: c.dueModifier},
  date: {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier},
  from: {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier},
  convertedAmount: c.convertedAmount, convertedCurrency: c.convertedCurrency,
  day: coalesce(c.validFrom, c.statedAt, date(c.knownFrom)),
  stated: coalesce(c.statedAt, date(c.knownFrom))
},
  relativeTo: c.relativeTo,
  to: {date: c.validTo, datePrecision: c.validToPrecision, dateModifier: c.validToModifier}
}
  }
} AS row
ORDER BY about.id
