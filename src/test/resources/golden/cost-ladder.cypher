MATCH (rocket:Rocket)
WHERE true
WITH rocket, COLLECT {
  MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'COST_PER_KG'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
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
} AS costs, COLLECT {
  MATCH (rocket)<-[:ABOUT]-(c:Claim)
  WHERE c.property IN ['PRICE_PER_LAUNCH', 'COST_PER_LAUNCH'] AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
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
} AS prices, COLLECT {
  MATCH (rocket)<-[:ABOUT]-(c:Claim {property: 'PAYLOAD_LEO'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validTo AND c.validEnd > $validFrom
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
} AS payloads
WHERE size(costs) > 0 OR size(prices) > 0 AND size(payloads) > 0
RETURN {
  rocket: rocket.id,
  name: rocket.name,
  conflicts: COUNT {
    MATCH (rocket)<-[:OF]-(x:Conflict {property: 'COST_PER_KG'}) WHERE NOT EXISTS { MATCH (x)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
  },
  costs: costs,
  prices: prices,
  payloads: payloads,
  rates: COLLECT { MATCH (x:Rate) WHERE $p4 IN [x.base, x.quote] RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id }
} AS row
ORDER BY rocket.foldedName, rocket.id
;
UNWIND range(0, size($p5) - 1) AS position
WITH position, $p5[position] AS n
ORDER BY position
RETURN {
  e_rocket: head(COLLECT {
    MATCH (n1:Node&Rocket {id: n.rocket}) WITH n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      e_maker: head(COLLECT {
        MATCH (n1)<-[r2:MAKES]-(n2:Company)
        WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
        WITH n2 ORDER BY coalesce(r2.refutedStart <= $knownAt AND r2.refutedEnd > $knownAt, false), r2.asOfLast > $validAt, CASE WHEN r2.asOfLast > $validAt THEN r2.asOfFirst END, r2.asOfFirst DESC, r2.asOfLast, substring(r2.preference, 2), n2.id LIMIT 1
        RETURN {
          name: n2.name
        }
      }),
      id: n1.id + $asked
    }
  }),
  e_now: head(COLLECT {
    MATCH (n3:Node&Claim {id: n.now}) WITH n3
    WITH n3 ORDER BY n3.id LIMIT 1
    RETURN {
      e_claim: {
        e_source: head(COLLECT {
          MATCH (n3)-[:STATED_IN]->(n4)
          WITH n4 ORDER BY n4.id LIMIT 1
          RETURN {
            title: n4.title
          }
        }),
        quote: n3.quote
      },
      basis: n3.basis,
      modality: n3.modality,
      quantity: {number: n3.number, low: n3.low, high: n3.high, bound: n3.bound, unit: n3.unit, written: n3.written}
    }
  }),
  e_target: head(COLLECT {
    MATCH (n5:Node&Claim {id: n.target}) WITH n5
    WITH n5 ORDER BY n5.id LIMIT 1
    RETURN {
      e_claim: {
        e_speaker: head(COLLECT {
          MATCH (n5)-[:SPOKEN_BY]->(n6)
          WITH n6 ORDER BY n6.id LIMIT 1
          RETURN {
            type: n6.type,
            name: n6.name
          }
        })
      },
      modality: n5.modality,
      quantity: {number: n5.number, low: n5.low, high: n5.high, bound: n5.bound, unit: n5.unit, written: n5.written}
    }
  }),
  e_claims: COLLECT {
    WITH n.claims AS n7ids
    UNWIND range(0, size(n7ids) - 1) AS n7i
    MATCH (n7:Node {id: n7ids[n7i]})
    WITH n7, n7i
    ORDER BY n7i
    RETURN {
      id: n7.id + coalesce('@recordedTo=' + toString(n7.recordedTo), '') + $asked
    }
  },
  basis: n.basis,
  isDerived: n.isDerived,
  nowAsOf: n.nowAsOf,
  targetAsOf: n.targetAsOf,
  unit: n.unit,
  nowCost: n.nowCost,
  targetCost: n.targetCost,
  improvement: n.improvement,
  targetDue: n.targetDue,
  slipDays: n.slipDays,
  rankNow: n.rankNow,
  rankTarget: n.rankTarget,
  comparable: n.comparable,
  warnings: n.warnings
} AS row
