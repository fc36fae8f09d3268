CALL () {
  MATCH (ipo:IpoProcess)
  WHERE true
  WITH ipo, head(COLLECT {
    MATCH (ipo)<-[:ABOUT]-(c:Claim {property: 'IPO_STATE'})
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND NOT c.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
    WITH c ORDER BY EXISTS { MATCH (c)-[:REFUTED_BY]->(x:Claim) WHERE x.knownStart <= $knownAt AND x.knownEnd > $knownAt }, c.validStart DESC, substring(c.preference, 2), c.id LIMIT 1
    RETURN c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency,
    range: {number: c.canonical, bound: c.bound,
      low: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalLow END,
      high: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalHigh END},
    due: {date: c.due, datePrecision: c.duePrecision, dateModifier: c.dueModifier},
    date: {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier},
    from: {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier},
    convertedAmount: c.convertedAmount, convertedCurrency: c.convertedCurrency,
    day: coalesce(c.validFrom, c.statedAt, date(c.knownFrom)),
    stated: coalesce(c.statedAt, date(c.knownFrom)),
    ofPromise: EXISTS {
      MATCH (c)-[:DERIVED_FROM]->(b:Claim) WHERE b.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
    },
    source: head(COLLECT { MATCH (c)-[:STATED_IN]->(s:Source) RETURN s.id })
  }
  }) AS state
  WHERE state IS NOT NULL
  RETURN {ipo: ipo.id, state: state} AS row
  ORDER BY ipo.id
}
MATCH (g:Graph {id: 'graph'})
RETURN row {.*, version: g.version} AS row
;
CALL () {
  MATCH (ipo:IpoProcess)
  WHERE true
  WITH ipo, head(COLLECT {
    MATCH (ipo)<-[:ABOUT]-(c:Claim {property: 'IPO_STATE'})
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND NOT c.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
    WITH c ORDER BY EXISTS { MATCH (c)-[:REFUTED_BY]->(x:Claim) WHERE x.knownStart <= $knownAt AND x.knownEnd > $knownAt }, c.validStart DESC, substring(c.preference, 2), c.id LIMIT 1
    RETURN c {.id, .property, .modality, .basis, .reading, .scope, .text, .status, .preference, .unit, .canonicalUnit, .currency,
    range: {number: c.canonical, bound: c.bound,
      low: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalLow END,
      high: CASE WHEN c.bound <> 'ABOUT' THEN c.canonicalHigh END},
    due: {date: c.due, datePrecision: c.duePrecision, dateModifier: c.dueModifier},
    date: {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier},
    from: {date: c.validFrom, datePrecision: c.validFromPrecision, dateModifier: c.validFromModifier},
    convertedAmount: c.convertedAmount, convertedCurrency: c.convertedCurrency,
    day: coalesce(c.validFrom, c.statedAt, date(c.knownFrom)),
    stated: coalesce(c.statedAt, date(c.knownFrom)),
    ofPromise: EXISTS {
      MATCH (c)-[:DERIVED_FROM]->(b:Claim) WHERE b.modality IN ['TARGET', 'PLAN', 'FORECAST', 'RUMOUR']
    },
    source: head(COLLECT { MATCH (c)-[:STATED_IN]->(s:Source) RETURN s.id })
  }
  }) AS state
  WHERE state IS NOT NULL
  RETURN {ipo: ipo.id, state: state} AS row
  ORDER BY ipo.id
}
MATCH (g:Graph {id: 'graph'})
RETURN row {.*, version: g.version} AS row
;
MATCH (g:Graph {id: 'graph', version: $p4})
UNWIND range(0, size($p5) - 1) AS position
WITH position, $p5[position] AS n
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
        WITH n2 ORDER BY EXISTS { MATCH (:Node {id: r2.claim})-[:REFUTED_BY]->(x:Claim) WHERE x.knownStart <= $knownAt AND x.knownEnd > $knownAt }, r2.validStart DESC, substring(r2.preference, 2), n2.id LIMIT 1
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
MATCH (g:Graph {id: 'graph', version: $p4})
UNWIND range(0, size($p5) - 1) AS position
WITH position, $p5[position] AS n
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
