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
      name: n1.name,
      board: head([c IN [reduce(best = null, next IN COLLECT {
        MATCH (n1)<-[:ABOUT]-(c:Claim {property: 'IPO_BOARD'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
        RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
      } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
        AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | c.text]),
      boards: COLLECT {
        MATCH (n1)<-[:ABOUT]-(named:Claim {property: 'IPO_BOARD'})
        WHERE named.knownStart <= $knownAt AND named.knownEnd > $knownAt AND named.validStart <= $validTo AND named.validEnd > $validFrom AND NOT coalesce(named.refutedStart <= $knownAt AND named.refutedEnd > $knownAt, false) AND (named.promise IS NULL OR NOT EXISTS {
          MATCH (n1)<-[:ABOUT]-(told:Claim {property: 'IPO_BOARD'})
          WHERE told.knownStart <= $knownAt AND told.knownEnd > $knownAt AND told.validStart <= $validTo AND told.validEnd > $validFrom AND NOT coalesce(told.refutedStart <= $knownAt AND told.refutedEnd > $knownAt, false) AND told.promise IS NULL
        })
        WITH DISTINCT named.text AS board
        ORDER BY board
        RETURN board
      },
      state: head([c IN [reduce(best = null, next IN COLLECT {
        MATCH (n1)<-[:ABOUT]-(c:Claim {property: 'IPO_STATE'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
        RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
      } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
        AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | c.text]),
      daysInState: head([c IN [reduce(best = null, next IN COLLECT {
        MATCH (n1)<-[:ABOUT]-(c:Claim {property: 'IPO_STATE'})
        WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
        RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
      } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
        AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | head([through IN [head([newest IN COLLECT {
        MATCH (n1)<-[:ABOUT]-(told:Claim)
        WHERE told.knownStart <= $knownAt AND told.knownEnd > $knownAt
        RETURN coalesce(told.statedAt, date(told.knownFrom)) AS day ORDER BY day DESC LIMIT 1
      } | CASE WHEN newest < $validAt THEN newest ELSE $validAt END])] | head([since IN COLLECT {
        MATCH (n1)<-[:ABOUT]-(told:Claim {property: 'IPO_STATE', text: c.text})
        WHERE told.knownStart <= $knownAt AND told.knownEnd > $knownAt AND told.validStart <= $validAt AND told.validEnd > $validAt AND told.promise IS NULL AND NOT EXISTS {
          MATCH (n1)<-[:ABOUT]-(other:Claim {property: 'IPO_STATE'})
          WHERE other.knownStart <= $knownAt AND other.knownEnd > $knownAt AND other.validStart <= $validAt AND other.validEnd > $validAt AND other.promise IS NULL AND other.text <> c.text AND other.validStart > told.validStart
        }
        RETURN told.validFromLast AS day ORDER BY day LIMIT 1
      } WHERE since <= through | duration.inDays(since, through).days])])])
    }
  },
  state: n.state
} AS row
;
UNWIND range(0, size($p4) - 1) AS position
WITH position, $p4[position] AS n
ORDER BY position
RETURN {
  e_listings: COLLECT {
    UNWIND n.listings AS n1
    WITH DISTINCT n1
    WITH n1, n1.ipo AS n1k0
    ORDER BY n1k0 IS NULL, n1k0, n1.id
    RETURN {
      e_ipo: head(COLLECT {
        MATCH (n2:Node&IpoProcess {id: n1.ipo}) WITH n2
        WITH n2 ORDER BY n2.id LIMIT 1
        RETURN {
          e_company: head(COLLECT {
            MATCH (n2)<-[r3:FILED]-(n3:Company)
            WHERE r3.knownStart <= $knownAt AND r3.knownEnd > $knownAt AND r3.validStart <= $validAt AND r3.validEnd > $validAt
            WITH n3 ORDER BY coalesce(r3.refutedStart <= $knownAt AND r3.refutedEnd > $knownAt, false), r3.asOfLast > $validAt, CASE WHEN r3.asOfLast > $validAt THEN r3.asOfFirst END, r3.asOfFirst DESC, r3.asOfLast, substring(r3.preference, 2), n3.id LIMIT 1
            RETURN {
              name: n3.name
            }
          }),
          name: n2.name
        }
      }),
      e_plannedBy: head(COLLECT {
        MATCH (n4:Node&Claim {id: n1.plannedBy}) WITH n4
        WITH n4 ORDER BY n4.id LIMIT 1
        RETURN {
          e_source: head(COLLECT {
            MATCH (n4)-[:STATED_IN]->(n5)
            WITH n5 ORDER BY n5.id LIMIT 1
            RETURN {
              title: n5.title
            }
          }),
          modality: n4.modality
        }
      }),
      since: n1.since,
      daysInState: n1.daysInState,
      evidenceThrough: n1.evidenceThrough,
      lastSeen: n1.lastSeen,
      boards: n1.boards,
      planned: n1.planned,
      irregular: n1.irregular
    }
  },
  e_claims: COLLECT {
    WITH n.claims AS n6ids
    UNWIND range(0, size(n6ids) - 1) AS n6i
    MATCH (n6:Node {id: n6ids[n6i]})
    WITH n6, n6i
    ORDER BY n6i
    RETURN {
      e_source: head(COLLECT {
        MATCH (n6)-[:STATED_IN]->(n7)
        WITH n7 ORDER BY n7.id LIMIT 1
        RETURN {
          title: n7.title
        }
      }),
      quote: n6.quote
    }
  },
  state: n.state,
  count: n.count,
  medianDays: n.medianDays,
  evidenceThrough: n.evidenceThrough
} AS row
;
WITH head([newest IN COLLECT {
  MATCH (step:Claim {property: 'IPO_STATE'})
  WHERE step.knownStart <= $knownAt AND step.knownEnd > $knownAt
    AND step.promise IS NULL AND step.validFromLast <= date($knownAt)
  RETURN step.validFromLast AS day ORDER BY day DESC LIMIT 1
} | CASE WHEN newest < $validAt THEN newest ELSE $validAt END]) AS through
MATCH (ipo:IpoProcess)
WHERE true
RETURN {ipo: ipo.id, boards: COLLECT {
  MATCH (ipo)<-[:ABOUT]-(named:Claim {property: 'IPO_BOARD'})
  WHERE named.knownStart <= $knownAt AND named.knownEnd > $knownAt AND named.validStart <= $validTo AND named.validEnd > $validFrom AND NOT coalesce(named.refutedStart <= $knownAt AND named.refutedEnd > $knownAt, false) AND (named.promise IS NULL OR NOT EXISTS {
    MATCH (ipo)<-[:ABOUT]-(told:Claim {property: 'IPO_BOARD'})
    WHERE told.knownStart <= $knownAt AND told.knownEnd > $knownAt AND told.validStart <= $validTo AND told.validEnd > $validFrom AND NOT coalesce(told.refutedStart <= $knownAt AND told.refutedEnd > $knownAt, false) AND told.promise IS NULL
  })
  WITH DISTINCT named.text AS board
  ORDER BY board
  RETURN board
}, states: COLLECT {
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
}, told: head([newest IN COLLECT {
  MATCH (ipo)<-[:ABOUT]-(told:Claim)
  WHERE told.knownStart <= $knownAt AND told.knownEnd > $knownAt
  RETURN coalesce(told.statedAt, date(told.knownFrom)) AS day ORDER BY day DESC LIMIT 1
} | CASE WHEN newest < $validAt THEN newest ELSE $validAt END]), through: through} AS row
ORDER BY ipo.id
;
WITH head([newest IN COLLECT {
  MATCH (step:Claim {property: 'IPO_STATE'})
  WHERE step.knownStart <= $knownAt AND step.knownEnd > $knownAt
    AND step.promise IS NULL AND step.validFromLast <= date($knownAt)
  RETURN step.validFromLast AS day ORDER BY day DESC LIMIT 1
} | CASE WHEN newest < $validAt THEN newest ELSE $validAt END]) AS through
MATCH (ipo:IpoProcess)
WHERE true
RETURN {ipo: ipo.id, boards: COLLECT {
  MATCH (ipo)<-[:ABOUT]-(named:Claim {property: 'IPO_BOARD'})
  WHERE named.knownStart <= $knownAt AND named.knownEnd > $knownAt AND named.validStart <= $validTo AND named.validEnd > $validFrom AND NOT coalesce(named.refutedStart <= $knownAt AND named.refutedEnd > $knownAt, false) AND (named.promise IS NULL OR NOT EXISTS {
    MATCH (ipo)<-[:ABOUT]-(told:Claim {property: 'IPO_BOARD'})
    WHERE told.knownStart <= $knownAt AND told.knownEnd > $knownAt AND told.validStart <= $validTo AND told.validEnd > $validFrom AND NOT coalesce(told.refutedStart <= $knownAt AND told.refutedEnd > $knownAt, false) AND told.promise IS NULL
  })
  WITH DISTINCT named.text AS board
  ORDER BY board
  RETURN board
}, states: COLLECT {
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
}, told: head([newest IN COLLECT {
  MATCH (ipo)<-[:ABOUT]-(told:Claim)
  WHERE told.knownStart <= $knownAt AND told.knownEnd > $knownAt
  RETURN coalesce(told.statedAt, date(told.knownFrom)) AS day ORDER BY day DESC LIMIT 1
} | CASE WHEN newest < $validAt THEN newest ELSE $validAt END]), through: through} AS row
ORDER BY ipo.id
;
WITH head([newest IN COLLECT {
  MATCH (step:Claim {property: 'IPO_STATE'})
  WHERE step.knownStart <= $knownAt AND step.knownEnd > $knownAt
    AND step.promise IS NULL AND step.validFromLast <= date($knownAt)
  RETURN step.validFromLast AS day ORDER BY day DESC LIMIT 1
} | CASE WHEN newest < $validAt THEN newest ELSE $validAt END]) AS through
MATCH (ipo:IpoProcess)
WHERE true
RETURN {ipo: ipo.id, boards: COLLECT {
  MATCH (ipo)<-[:ABOUT]-(named:Claim {property: 'IPO_BOARD'})
  WHERE named.knownStart <= $knownAt AND named.knownEnd > $knownAt AND named.validStart <= $validTo AND named.validEnd > $validFrom AND NOT coalesce(named.refutedStart <= $knownAt AND named.refutedEnd > $knownAt, false) AND (named.promise IS NULL OR NOT EXISTS {
    MATCH (ipo)<-[:ABOUT]-(told:Claim {property: 'IPO_BOARD'})
    WHERE told.knownStart <= $knownAt AND told.knownEnd > $knownAt AND told.validStart <= $validTo AND told.validEnd > $validFrom AND NOT coalesce(told.refutedStart <= $knownAt AND told.refutedEnd > $knownAt, false) AND told.promise IS NULL
  })
  WITH DISTINCT named.text AS board
  ORDER BY board
  RETURN board
}, states: COLLECT {
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
}, told: head([newest IN COLLECT {
  MATCH (ipo)<-[:ABOUT]-(told:Claim)
  WHERE told.knownStart <= $knownAt AND told.knownEnd > $knownAt
  RETURN coalesce(told.statedAt, date(told.knownFrom)) AS day ORDER BY day DESC LIMIT 1
} | CASE WHEN newest < $validAt THEN newest ELSE $validAt END]), through: through} AS row
ORDER BY ipo.id
