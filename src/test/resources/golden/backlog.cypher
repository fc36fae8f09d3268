CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Company AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Company AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Company AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
UNION ALL
CALL db.index.fulltext.queryNodes('nameKeys', $p7) YIELD node AS n
WITH *
WHERE n:Company AND $p8 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p9) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 1} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Company AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
UNION ALL
CALL db.index.fulltext.queryNodes('nameKeys', $p7) YIELD node AS n
WITH *
WHERE n:Company AND $p8 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p9) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 1} AS row
UNION ALL
CALL db.index.fulltext.queryNodes('nameKeys', $p10) YIELD node AS n
WITH *
WHERE n:Company AND $p11 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p12) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 2} AS row
UNION ALL
CALL db.index.fulltext.queryNodes('nameKeys', $p13) YIELD node AS n
WITH *
WHERE n:Company AND $p14 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p15) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 3} AS row
UNION ALL
CALL db.index.fulltext.queryNodes('nameKeys', $p16) YIELD node AS n
WITH *
WHERE n:Company AND $p17 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p18) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 4} AS row
UNION ALL
CALL db.index.fulltext.queryNodes('nameKeys', $p19) YIELD node AS n
WITH *
WHERE n:Company AND $p20 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p21) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 5} AS row
;
RETURN {
  rates: COLLECT { MATCH (x:Rate) WHERE $p11 IN [x.base, x.quote] RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id },
  suppliers: COLLECT {
    MATCH (supplier:Company)
    WHERE supplier.id IN $p10
    RETURN {id: supplier.id, reported: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (supplier)<-[:ABOUT]-(c:Claim {property: 'BACKLOG'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
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
}])} ORDER BY supplier.id
  },
  contracts: COLLECT {
    MATCH (contract:Contract)
    WITH contract, COLLECT {
      MATCH (supplier:Company)-[supplies:SUPPLIER_OF]->(contract)
      WHERE supplies.knownStart <= $knownAt AND supplies.knownEnd > $knownAt AND supplies.validStart <= $validAt AND supplies.validEnd > $validAt
      RETURN DISTINCT supplier.id
    } AS suppliers ORDER BY contract.id
    WHERE any(id IN suppliers WHERE id IN $p10)
    RETURN {
      id: contract.id,
      suppliers: suppliers,
      state: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_STATE'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
  AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | c.text]),
      awarded: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_AWARDED'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast) THEN next ELSE best END)] WHERE c IS NOT NULL | {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier}]),
      ends: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_ENDS'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
  AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier}]),
      amount: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_AMOUNT'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
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
      ceiling: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_CEILING'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
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
      framework: head(COLLECT {
        MATCH (contract)-[ordered:ORDERED_UNDER]->(x:Contract)
        WHERE ordered.knownStart <= $knownAt AND ordered.knownEnd > $knownAt AND ordered.validStart <= $validAt AND ordered.validEnd > $validAt
        RETURN x.id ORDER BY x.id
      }),
      through: head(COLLECT {
        MATCH (contract)<-[:ABOUT]-(c:Claim)-[:STATED_IN]->(source:Source)
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
        RETURN source.published AS day ORDER BY day IS NULL, day DESC LIMIT 1
      })
    }
  }
} AS row
;
RETURN {
  rates: COLLECT { MATCH (x:Rate) WHERE $p23 IN [x.base, x.quote] RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id },
  suppliers: COLLECT {
    MATCH (supplier:Company)
    WHERE supplier.id IN $p22
    RETURN {id: supplier.id, reported: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (supplier)<-[:ABOUT]-(c:Claim {property: 'BACKLOG'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
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
}])} ORDER BY supplier.id
  },
  contracts: COLLECT {
    MATCH (contract:Contract)
    WITH contract, COLLECT {
      MATCH (supplier:Company)-[supplies:SUPPLIER_OF]->(contract)
      WHERE supplies.knownStart <= $knownAt AND supplies.knownEnd > $knownAt AND supplies.validStart <= $validAt AND supplies.validEnd > $validAt
      RETURN DISTINCT supplier.id
    } AS suppliers ORDER BY contract.id
    WHERE any(id IN suppliers WHERE id IN $p22)
    RETURN {
      id: contract.id,
      suppliers: suppliers,
      state: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_STATE'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
  AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | c.text]),
      awarded: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_AWARDED'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast) THEN next ELSE best END)] WHERE c IS NOT NULL | {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier}]),
      ends: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_ENDS'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
  AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier}]),
      amount: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_AMOUNT'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
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
      ceiling: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_CEILING'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
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
      framework: head(COLLECT {
        MATCH (contract)-[ordered:ORDERED_UNDER]->(x:Contract)
        WHERE ordered.knownStart <= $knownAt AND ordered.knownEnd > $knownAt AND ordered.validStart <= $validAt AND ordered.validEnd > $validAt
        RETURN x.id ORDER BY x.id
      }),
      through: head(COLLECT {
        MATCH (contract)<-[:ABOUT]-(c:Claim)-[:STATED_IN]->(source:Source)
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
        RETURN source.published AS day ORDER BY day IS NULL, day DESC LIMIT 1
      })
    }
  }
} AS row
;
RETURN {
  rates: COLLECT { MATCH (x:Rate) WHERE $p8 IN [x.base, x.quote] RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id },
  suppliers: COLLECT {
    MATCH (supplier:Company)
    WHERE supplier.id IN $p7
    RETURN {id: supplier.id, reported: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (supplier)<-[:ABOUT]-(c:Claim {property: 'BACKLOG'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
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
}])} ORDER BY supplier.id
  },
  contracts: COLLECT {
    MATCH (contract:Contract)
    WITH contract, COLLECT {
      MATCH (supplier:Company)-[supplies:SUPPLIER_OF]->(contract)
      WHERE supplies.knownStart <= $knownAt AND supplies.knownEnd > $knownAt AND supplies.validStart <= $validAt AND supplies.validEnd > $validAt
      RETURN DISTINCT supplier.id
    } AS suppliers ORDER BY contract.id
    WHERE any(id IN suppliers WHERE id IN $p7)
    RETURN {
      id: contract.id,
      suppliers: suppliers,
      state: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_STATE'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
  AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | c.text]),
      awarded: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_AWARDED'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast) THEN next ELSE best END)] WHERE c IS NOT NULL | {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier}]),
      ends: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_ENDS'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
  AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier}]),
      amount: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_AMOUNT'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
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
      ceiling: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_CEILING'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
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
      framework: head(COLLECT {
        MATCH (contract)-[ordered:ORDERED_UNDER]->(x:Contract)
        WHERE ordered.knownStart <= $knownAt AND ordered.knownEnd > $knownAt AND ordered.validStart <= $validAt AND ordered.validEnd > $validAt
        RETURN x.id ORDER BY x.id
      }),
      through: head(COLLECT {
        MATCH (contract)<-[:ABOUT]-(c:Claim)-[:STATED_IN]->(source:Source)
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
        RETURN source.published AS day ORDER BY day IS NULL, day DESC LIMIT 1
      })
    }
  }
} AS row
;
RETURN {
  rates: COLLECT { MATCH (x:Rate) WHERE $p8 IN [x.base, x.quote] RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id },
  suppliers: COLLECT {
    MATCH (supplier:Company)
    WHERE supplier.id IN $p7
    RETURN {id: supplier.id, reported: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (supplier)<-[:ABOUT]-(c:Claim {property: 'BACKLOG'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
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
}])} ORDER BY supplier.id
  },
  contracts: COLLECT {
    MATCH (contract:Contract)
    WITH contract, COLLECT {
      MATCH (supplier:Company)-[supplies:SUPPLIER_OF]->(contract)
      WHERE supplies.knownStart <= $knownAt AND supplies.knownEnd > $knownAt AND supplies.validStart <= $validAt AND supplies.validEnd > $validAt
      RETURN DISTINCT supplier.id
    } AS suppliers ORDER BY contract.id
    WHERE any(id IN suppliers WHERE id IN $p7)
    RETURN {
      id: contract.id,
      suppliers: suppliers,
      state: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_STATE'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
  AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | c.text]),
      awarded: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_AWARDED'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast) THEN next ELSE best END)] WHERE c IS NOT NULL | {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier}]),
      ends: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_ENDS'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
  AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier}]),
      amount: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_AMOUNT'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
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
      ceiling: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (contract)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_CEILING'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
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
      framework: head(COLLECT {
        MATCH (contract)-[ordered:ORDERED_UNDER]->(x:Contract)
        WHERE ordered.knownStart <= $knownAt AND ordered.knownEnd > $knownAt AND ordered.validStart <= $validAt AND ordered.validEnd > $validAt
        RETURN x.id ORDER BY x.id
      }),
      through: head(COLLECT {
        MATCH (contract)<-[:ABOUT]-(c:Claim)-[:STATED_IN]->(source:Source)
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
        RETURN source.published AS day ORDER BY day IS NULL, day DESC LIMIT 1
      })
    }
  }
} AS row
;
UNWIND range(0, size($p12) - 1) AS position
WITH position, $p12[position] AS n
ORDER BY position
RETURN {
  e_supplier: head(COLLECT {
    MATCH (n1:Node&Company {id: n.supplier}) WITH n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      name: n1.name
    }
  }),
  awardedAmount: n.awardedAmount,
  open: n.open,
  shared: n.shared,
  proposed: n.proposed,
  evidenceThrough: n.evidenceThrough
} AS row
;
UNWIND range(0, size($p24) - 1) AS position
WITH position, $p24[position] AS n
ORDER BY position
RETURN {
  e_supplier: head(COLLECT {
    MATCH (n1:Node&Company {id: n.supplier}) WITH n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      name: n1.name
    }
  }),
  e_sums: COLLECT {
    UNWIND n.sums AS n2
    WITH DISTINCT n2
    WITH n2, n2.currency AS n2k0
    ORDER BY n2k0 IS NULL, n2k0, n2.id
    RETURN {
      currency: n2.currency,
      amount: n2.amount,
      ceiling: n2.ceiling
    }
  },
  e_reportedBy: head(COLLECT {
    MATCH (n3:Node&Claim {id: n.reportedBy}) WITH n3
    WITH n3 ORDER BY n3.id LIMIT 1
    RETURN {
      e_source: head(COLLECT {
        MATCH (n3)-[:STATED_IN]->(n4)
        WITH n4 ORDER BY n4.id LIMIT 1
        RETURN {
          publisher: n4.publisher
        }
      }),
      quote: n3.quote
    }
  }),
  e_contracts: COLLECT {
    WITH n.contracts AS n5ids
    UNWIND range(0, size(n5ids) - 1) AS n5i
    MATCH (n5:Node {id: n5ids[n5i]})
    WITH n5, n5i
    ORDER BY n5i
    RETURN {
      name: n5.name
    }
  },
  e_claims: COLLECT {
    WITH n.claims AS n6ids
    UNWIND range(0, size(n6ids) - 1) AS n6i
    MATCH (n6:Node {id: n6ids[n6i]})
    WITH n6, n6i
    ORDER BY n6i
    RETURN {
      id: n6.id + coalesce('@recordedTo=' + toString(n6.recordedTo), '')
    }
  },
  awardedAmount: n.awardedAmount,
  ceiling: n.ceiling,
  open: n.open,
  undisclosed: n.undisclosed,
  ceilingOnly: n.ceilingOnly,
  shared: n.shared,
  unconverted: n.unconverted,
  pastEnd: n.pastEnd,
  proposed: n.proposed,
  unknownState: n.unknownState,
  rates: n.rates,
  reported: n.reported,
  reportedOn: n.reportedOn,
  evidenceThrough: n.evidenceThrough
} AS row
;
UNWIND range(0, size($p9) - 1) AS position
WITH position, $p9[position] AS n
ORDER BY position
RETURN {
  awardedAmount: n.awardedAmount,
  ceiling: n.ceiling,
  open: n.open,
  unconverted: n.unconverted,
  reported: n.reported,
  reportedOn: n.reportedOn,
  rates: n.rates
} AS row
;
UNWIND range(0, size($p9) - 1) AS position
WITH position, $p9[position] AS n
ORDER BY position
RETURN {
  e_contracts: COLLECT {
    WITH n.contracts AS n1ids
    UNWIND range(0, size(n1ids) - 1) AS n1i
    MATCH (n1:Node {id: n1ids[n1i]})
    WITH n1, n1i
    ORDER BY n1i
    RETURN {
      name: n1.name
    }
  },
  awardedAmount: n.awardedAmount,
  ceiling: n.ceiling,
  open: n.open,
  undisclosed: n.undisclosed,
  pastEnd: n.pastEnd,
  evidenceThrough: n.evidenceThrough
} AS row
