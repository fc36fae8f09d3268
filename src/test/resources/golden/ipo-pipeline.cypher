MATCH (ipo:IpoProcess)
WHERE true
WITH ipo, head(COLLECT {
  MATCH (ipo)<-[:ABOUT]-(c:Claim {property: 'IPO_STATE'})
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
}) AS state
WHERE state IS NOT NULL
RETURN {ipo: ipo.id, state: state} AS row
ORDER BY ipo.id
;
MATCH (ipo:IpoProcess)
WHERE true
WITH ipo, head(COLLECT {
  MATCH (ipo)<-[:ABOUT]-(c:Claim {property: 'IPO_STATE'})
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
}) AS state
WHERE state IS NOT NULL
RETURN {ipo: ipo.id, state: state} AS row
ORDER BY ipo.id
;
UNWIND range(0, size($p4) - 1) AS position
WITH position, $p4[position] AS n
ORDER BY position
RETURN {
  e_ipos: COLLECT {
    WITH n.ipos AS n1ids
    UNWIND range(0, size(n1ids) - 1) AS n1i
    MATCH (n1:Node {id: n1ids[n1i]})
    WITH n1, n1i
    ORDER BY n1i
    RETURN {
      e_company: head(COLLECT {
        MATCH (n1)<-[r2:FILED]-(n2:Company)
        WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
        WITH n2 ORDER BY coalesce(r2.refutedStart <= $knownAt AND r2.refutedEnd > $knownAt, false), r2.validStart DESC, substring(r2.preference, 2), n2.id LIMIT 1
        RETURN {
          name: n2.name
        }
      }),
      name: n1.name
    }
  },
  e_claims: COLLECT {
    WITH n.claims AS n3ids
    UNWIND range(0, size(n3ids) - 1) AS n3i
    MATCH (n3:Node {id: n3ids[n3i]})
    WITH n3, n3i
    ORDER BY n3i
    RETURN {
      e_source: head(COLLECT {
        MATCH (n3)-[:STATED_IN]->(n4)
        WITH n4 ORDER BY n4.id LIMIT 1
        RETURN {
          title: n4.title
        }
      }),
      quote: n3.quote
    }
  },
  state: n.state,
  count: n.count,
  medianDays: n.medianDays
} AS row
;
UNWIND range(0, size($p4) - 1) AS position
WITH position, $p4[position] AS n
ORDER BY position
RETURN {
  e_ipos: COLLECT {
    WITH n.ipos AS n1ids
    UNWIND range(0, size(n1ids) - 1) AS n1i
    MATCH (n1:Node {id: n1ids[n1i]})
    WITH n1, n1i
    ORDER BY n1i
    RETURN {
      name: n1.name
    }
  },
  state: n.state,
  count: n.count,
  medianDays: n.medianDays
} AS row
