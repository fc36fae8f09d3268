CALL db.index.fulltext.queryNodes('nameKeys', $p5) YIELD node AS n
WITH *
WHERE n:Company AND $p6 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p7) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
UNION ALL
MATCH (n:Node&Company {id: $p8})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 1} AS row
UNION ALL
MATCH (n:Node&Company {id: $p9})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 2} AS row
UNION ALL
CALL db.index.fulltext.queryNodes('nameKeys', $p10) YIELD node AS n
WITH *
WHERE n:Company AND $p11 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p12) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 3} AS row
UNION ALL
CALL db.index.fulltext.queryNodes('nameKeys', $p13) YIELD node AS n
WITH *
WHERE n:Company AND $p14 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p15) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 4} AS row
UNION ALL
CALL db.index.fulltext.queryNodes('nameKeys', $p16) YIELD node AS n
WITH *
WHERE n:Company AND $p17 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p18) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 5} AS row
UNION ALL
CALL db.index.fulltext.queryNodes('nameKeys', $p19) YIELD node AS n
WITH *
WHERE n:Company AND $p20 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p21) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 6} AS row
;
MATCH (n:Node&Policy {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
UNWIND range(0, size($p24) - 1) AS position
WITH position, $p24[position] AS n
ORDER BY position
RETURN {
  e_company: head(COLLECT {
    MATCH (n1:Node&Company {id: n.company}) WITH n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      e_ipos: COLLECT {
        MATCH (n1)-[r2:FILED]->(n2:IpoProcess)
        WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
          AND coalesce(head(COLLECT {
          MATCH (n2)<-[:ABOUT]-(begun:Claim)
          WHERE begun.property IN ['IPO_STATE', 'IPO_BOARD', 'IPO_AMOUNT'] AND begun.knownStart <= $knownAt AND begun.knownEnd > $knownAt
          RETURN begun.asOf AS first ORDER BY first LIMIT 1
        }) <= $validAt, true)
        WITH DISTINCT n2
        WITH n2, n2.foldedName AS n2k0
        ORDER BY n2k0 IS NULL, n2k0, n2.id
        RETURN {
          name: n2.name
        }
      },
      name: n1.name
    }
  }),
  e_rocket: head(COLLECT {
    MATCH (n3:Node&Rocket {id: n.rocket}) WITH n3
    WITH n3 ORDER BY n3.id LIMIT 1
    RETURN {
      name: n3.name
    }
  }),
  e_satisfiedBy: head(COLLECT {
    MATCH (n4:Node&Mission {id: n.satisfiedBy}) WITH n4
    WITH n4 ORDER BY n4.id LIMIT 1
    RETURN {
      e_rocket: head(COLLECT {
        MATCH (n4)-[r5:LAUNCHED_ON]->(n5:Rocket)
        WHERE r5.knownStart <= $knownAt AND r5.knownEnd > $knownAt AND r5.validStart <= $validAt AND r5.validEnd > $validAt
        WITH n5 ORDER BY coalesce(r5.refutedStart <= $knownAt AND r5.refutedEnd > $knownAt, false), r5.asOfLast > $validAt, CASE WHEN r5.asOfLast > $validAt THEN r5.asOfFirst END, r5.asOfFirst DESC, r5.asOfLast, substring(r5.preference, 2), n5.id LIMIT 1
        RETURN {
          name: n5.name
        }
      }),
      name: n4.name,
      date: head([c IN [reduce(best = null, next IN COLLECT {
        MATCH (n4)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
        RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
      } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast) THEN next ELSE best END)] WHERE c IS NOT NULL | {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier, written: c.written}])
    }
  }),
  e_conditions: COLLECT {
    UNWIND n.conditions AS n6
    WITH DISTINCT n6
    WITH n6, n6.place AS n6k0
    ORDER BY n6k0 IS NULL, n6k0, n6.id
    RETURN {
      e_claims: COLLECT {
        WITH n6.claims AS n7ids
        UNWIND range(0, size(n7ids) - 1) AS n7i
        MATCH (n7:Node {id: n7ids[n7i]})
        WITH n7, n7i
        ORDER BY n7i
        RETURN {
          e_source: head(COLLECT {
            MATCH (n7)-[:STATED_IN]->(n8)
            WITH n8 ORDER BY n8.id LIMIT 1
            RETURN {
              title: n8.title
            }
          }),
          quote: n7.quote
        }
      },
      e_evidence: COLLECT {
        WITH n6.evidence AS n9ids
        UNWIND range(0, size(n9ids) - 1) AS n9i
        MATCH (n9:Node {id: n9ids[n9i]})
        WITH n9, n9i
        ORDER BY n9i
        RETURN {
          property: n9.property,
          text: n9.text,
          quote: n9.quote
        }
      },
      condition: n6.condition,
      met: n6.met,
      reason: n6.reason
    }
  },
  met: n.met,
  reason: n.reason,
  asOf: n.asOf,
  evidenceThrough: n.evidenceThrough
} AS row
;
WITH head(COLLECT {
  MATCH (x:Mission) WHERE x.date <= $validAt
  WITH x ORDER BY x.date DESC
  MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})-[:STATED_IN]->(:Source {kind: 'DATASET'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.date <= $validAt
  RETURN c.date LIMIT 1
}) AS recorded
MATCH (rule:Node&Policy {id: $p23})
WITH recorded, rule, COLLECT {
  MATCH (rule)<-[:ABOUT]-(c:Claim {property: 'GATE_CONDITION'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
  RETURN {condition: c.text, claim: c.id} ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
} AS conditions
WHERE size(conditions) > 0
MATCH (company:Company)
WHERE company.id IN $p22
RETURN {
  rule: rule.id,
  conditions: conditions,
  company: company.id,
  name: company.name,
  rockets: COLLECT {
    MATCH (company)-[makes:MAKES]->(rocket:Rocket)
    WHERE makes.knownStart <= $knownAt AND makes.knownEnd > $knownAt AND makes.validStart <= $validAt AND makes.validEnd > $validAt
    WITH DISTINCT rocket ORDER BY rocket.id
    RETURN {
      rocket: rocket.id,
      name: rocket.name,
      recorded: recorded,
      reuse: head(COLLECT {
  MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'REUSE_LEVEL'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt
  WITH c ORDER BY c.text = 'EXPENDABLE', coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id LIMIT 1
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
}),
      sizes: COLLECT {
  MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'LIFT_CLASS'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
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
      payloads: COLLECT {
  MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'PAYLOAD_LEO'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
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
      launches: head(COLLECT {
        MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'LAUNCHES'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL
        RETURN c.canonical AS launches ORDER BY launches DESC LIMIT 1
      }),
      status: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'ROCKET_STATUS'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL AND (c.scope IS NULL OR c.scope IN ['launches, whether or not they succeeded', 'all launches to date', 'all launches since the debut'])
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
  AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency, .source, .promise,
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
      flights: COLLECT {
        MATCH (rocket)<-[flown:LAUNCHED_ON]-(mission:Mission)
        WHERE flown.knownStart <= $knownAt AND flown.knownEnd > $knownAt AND flown.validStart <= $validAt AND flown.validEnd > $validAt
        WITH DISTINCT mission ORDER BY mission.id
        RETURN {mission: mission.id, name: mission.name, kind: head(COLLECT {
  MATCH (mission)<-[:ABOUT]-(c:Claim {property: 'MISSION_KIND'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
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
}), date: head([c IN [reduce(best = null, next IN COLLECT {
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
}])}
      }
    }
  }
} AS row
ORDER BY company.foldedName, company.id
