MATCH (ipo:IpoProcess)
WHERE EXISTS { MATCH (ipo)<-[:ABOUT]-(c:Claim {property: 'IPO_CAUSE'}) WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND c.text IN $p4 }
RETURN {ipo: ipo.id, states: COLLECT {
  MATCH (ipo)<-[:ABOUT]-(c:Claim {property: 'IPO_STATE'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom AND NOT coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false)
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
}} AS row
ORDER BY ipo.foldedName, ipo.id
;
UNWIND range(0, size($p5) - 1) AS position
WITH position, $p5[position] AS n
ORDER BY position
RETURN {
  e_ipo: head(COLLECT {
    MATCH (n1:Node&IpoProcess {id: n.ipo}) WITH n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      e_company: head(COLLECT {
        MATCH (n1)<-[r2:FILED]-(n2:Company)
        WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
        WITH n2 ORDER BY coalesce(r2.refutedStart <= $knownAt AND r2.refutedEnd > $knownAt, false), r2.asOfLast > $validAt, CASE WHEN r2.asOfLast > $validAt THEN r2.asOfFirst END, r2.asOfFirst DESC, r2.asOfLast, substring(r2.preference, 2), n2.id LIMIT 1
        RETURN {
          name: n2.name
        }
      }),
      name: n1.name
    }
  }),
  e_causes: COLLECT {
    MATCH (:IpoProcess {id: n.ipo})<-[:ABOUT]-(n3:Claim {property: 'IPO_CAUSE'})
    WHERE n3.knownStart <= $knownAt AND n3.knownEnd > $knownAt AND n3.validStart <= $validTo AND n3.validEnd > $validFrom
    WITH DISTINCT n3
    WITH n3, n3.text AS n3k0
    ORDER BY n3k0 IS NULL, n3k0, n3.id
    RETURN {
      e_speaker: head(COLLECT {
        MATCH (n3)-[:SPOKEN_BY]->(n4:Entity)
        WITH n4 ORDER BY n4.id LIMIT 1
        RETURN {
          type: n4.type,
          name: n4.name
        }
      }),
      e_claim: {
        e_source: head(COLLECT {
          MATCH (n3)-[:STATED_IN]->(n5)
          WITH n5 ORDER BY n5.id LIMIT 1
          RETURN {
            title: n5.title
          }
        })
      },
      code: n3.text,
      detail: coalesce(n3.quote, n3.written)
    }
  },
  e_claims: COLLECT {
    WITH n.claims AS n6ids
    UNWIND range(0, size(n6ids) - 1) AS n6i
    MATCH (n6:Node {id: n6ids[n6i]})
    WITH n6, n6i
    ORDER BY n6i
    RETURN {
      id: n6.id + coalesce('@recordedTo=' + toString(n6.recordedTo), ''),
      quote: n6.quote
    }
  },
  state: n.state,
  withdrawn: n.withdrawn,
  terminated: n.terminated,
  accepted: n.accepted,
  daysFromAcceptance: n.daysFromAcceptance
} AS row
