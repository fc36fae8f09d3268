CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Company AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
RETURN {
  rates: COLLECT { MATCH (x:Rate) WHERE $p8 IN [x.base, x.quote] RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id },
  rounds: COLLECT {
    MATCH (company:Company)-[raised:RAISED]->(round:FundingRound)
    WHERE raised.knownStart <= $knownAt AND raised.knownEnd > $knownAt AND raised.validStart <= $validAt AND raised.validEnd > $validAt AND company.id IN $p7
    WITH DISTINCT company, round ORDER BY round.id
    RETURN {
      id: round.id,
      company: company.id,
      country: company.country,
      kind: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (company)<-[:ABOUT]-(c:Claim {property: 'KIND'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
  AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | c.text]),
      series: head(COLLECT {
  MATCH (round)<-[:ABOUT]-(c:Claim {property: 'SERIES'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  WITH c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id LIMIT 1
  RETURN c.text
}),
      amount: head(COLLECT {
  MATCH (round)<-[:ABOUT]-(c:Claim {property: 'ROUND_AMOUNT'})
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
}),
      announced: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (round)<-[:ABOUT]-(c:Claim {property: 'ROUND_ANNOUNCED'})
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
      closed: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (round)<-[:ABOUT]-(c:Claim {property: 'ROUND_CLOSED'})
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
      investors: COLLECT {
        MATCH (investor:Entity)-[invested:INVESTED_IN]->(round)
        WHERE invested.knownStart <= $knownAt AND invested.knownEnd > $knownAt AND invested.validStart <= $validAt AND invested.validEnd > $validAt
        WITH DISTINCT investor ORDER BY investor.id
        RETURN {
          id: investor.id,
          company: investor:Company,
          class: head([c IN [reduce(best = null, next IN COLLECT {
  MATCH (investor)<-[:ABOUT]-(c:Claim {property: 'OWNERSHIP_CLASS'})
  WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
  RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
} | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
  AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | c.text]),
          owners: []
        }
      }
    }
  }
} AS row
;
UNWIND range(0, size($p9) - 1) AS position
WITH position, $p9[position] AS n
ORDER BY position
RETURN {
  e_company: head(COLLECT {
    MATCH (n1:Node&Company {id: n.key}) WITH n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      name: n1.name
    }
  }),
  e_topInvestors: COLLECT {
    WITH n.topInvestors AS n2ids
    UNWIND range(0, size(n2ids) - 1) AS n2i
    MATCH (n2:Node {id: n2ids[n2i]})
    WITH n2, n2i
    ORDER BY n2i
    RETURN {
      name: n2.name
    }
  },
  e_fundingRounds: COLLECT {
    WITH n.fundingRounds AS n3ids
    UNWIND range(0, size(n3ids) - 1) AS n3i
    MATCH (n3:Node {id: n3ids[n3i]})
    WITH n3, n3i
    ORDER BY n3i
    RETURN {
      name: n3.name
    }
  },
  e_claims: COLLECT {
    WITH n.claims AS n4ids
    UNWIND range(0, size(n4ids) - 1) AS n4i
    MATCH (n4:Node {id: n4ids[n4i]})
    WITH n4, n4i
    ORDER BY n4i
    RETURN {
      money: CASE WHEN n4.currency IS NOT NULL THEN {number: n4.number, low: n4.low, high: n4.high, bound: n4.bound, currency: n4.currency, written: n4.written, id: n4.id} END,
      quote: n4.quote
    }
  },
  key: n.key,
  total: n.total,
  rounds: n.rounds,
  undisclosed: n.undisclosed,
  unconverted: n.unconverted,
  rates: n.rates
} AS row
