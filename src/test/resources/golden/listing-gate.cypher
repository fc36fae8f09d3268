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
;
MATCH (n:Node&Policy {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
MATCH (rule:Node&Policy {id: $p11})<-[:ABOUT]-(stated:Claim {property: 'GATE_CONDITION'})
WHERE stated.knownStart <= $knownAt AND stated.knownEnd > $knownAt AND stated.validStart <= $validTo AND stated.validEnd > $validFrom
WITH DISTINCT rule, stated.text AS condition
WITH rule, condition, COLLECT {
  MATCH (rule)<-[:ABOUT]-(c:Claim {property: 'GATE_CONDITION', text: condition})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
  RETURN c.id ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id
} AS claims
MATCH (company:Company)
WHERE company.id IN $p10
RETURN {
  rule: rule.id,
  condition: condition,
  claims: claims,
  company: company.id,
  name: company.name,
  rockets: COLLECT {
    MATCH (company)-[makes:MAKES]->(rocket:Rocket)
    WHERE makes.knownStart <= $knownAt AND makes.knownEnd > $knownAt AND makes.validStart <= $validAt AND makes.validEnd > $validAt
    WITH DISTINCT rocket, head(COLLECT {
  MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'REUSE_LEVEL'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.text <> 'EXPENDABLE'
  WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id LIMIT 1
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
}) AS reuse ORDER BY rocket.id
    WHERE reuse IS NOT NULL
    RETURN {
      name: rocket.name,
      reuse: reuse,
      launches: head(COLLECT {
        MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'LAUNCHES'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL
        RETURN c.canonical AS launches ORDER BY launches DESC LIMIT 1
      }),
      status: head(COLLECT {
  MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'ROCKET_STATUS'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL
  WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id LIMIT 1
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
      flights: COLLECT {
        MATCH (rocket)<-[flown:LAUNCHED_ON]-(mission:Mission)
        WHERE flown.knownStart <= $knownAt AND flown.knownEnd > $knownAt AND flown.validStart <= $validAt AND flown.validEnd > $validAt
        WITH DISTINCT mission ORDER BY mission.id
        RETURN {mission: mission.id, name: mission.name, kind: head(COLLECT {
  MATCH (mission)<-[:ABOUT]-(c:Claim {property: 'MISSION_KIND'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL
  WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id LIMIT 1
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
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL
  WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id LIMIT 1
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
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast) AND coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) THEN next ELSE best END)] WHERE c IS NOT NULL | c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency, .source, .promise,
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
ORDER BY company.foldedName, company.id, condition
;
UNWIND range(0, size($p12) - 1) AS position
WITH position, $p12[position] AS n
ORDER BY position
RETURN {
  e_company: head(COLLECT {
    MATCH (n1:Node&Company {id: n.company}) WITH n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      e_ipos: COLLECT {
        MATCH (n1)-[r2:FILED]->(n2:IpoProcess)
        WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
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
  e_satisfiedBy: head(COLLECT {
    MATCH (n3:Node&Mission {id: n.satisfiedBy}) WITH n3
    WITH n3 ORDER BY n3.id LIMIT 1
    RETURN {
      e_rocket: head(COLLECT {
        MATCH (n3)-[r4:LAUNCHED_ON]->(n4:Rocket)
        WHERE r4.knownStart <= $knownAt AND r4.knownEnd > $knownAt AND r4.validStart <= $validAt AND r4.validEnd > $validAt
        WITH n4 ORDER BY coalesce(r4.refutedStart <= $knownAt AND r4.refutedEnd > $knownAt, false), r4.validStart DESC, substring(r4.preference, 2), n4.id LIMIT 1
        RETURN {
          name: n4.name
        }
      }),
      name: n3.name,
      date: head([c IN [reduce(best = null, next IN COLLECT {
        MATCH (n3)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL
        RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.validStart DESC, substring(c.preference, 2), c.id
      } | CASE WHEN best IS NULL OR next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast) AND coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) THEN next ELSE best END)] WHERE c IS NOT NULL | {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier, written: c.written}])
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
          title: n6.title
        }
      }),
      quote: n5.quote
    }
  },
  e_evidence: COLLECT {
    WITH n.evidence AS n7ids
    UNWIND range(0, size(n7ids) - 1) AS n7i
    MATCH (n7:Node {id: n7ids[n7i]})
    WITH n7, n7i
    ORDER BY n7i
    RETURN {
      property: n7.property,
      text: n7.text,
      quote: n7.quote
    }
  },
  condition: n.condition,
  met: n.met,
  reason: n.reason,
  asOf: n.asOf
} AS row
