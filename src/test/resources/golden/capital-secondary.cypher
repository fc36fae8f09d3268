CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Company AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
;
RETURN {
  rates: COLLECT { MATCH (x:Rate) WHERE $p4 IN [x.base, x.quote] RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id },
  rounds: COLLECT {
    MATCH (company:Company)-[raised:RAISED]->(round:FundingRound)
    WHERE raised.knownStart <= $knownAt AND raised.knownEnd > $knownAt AND raised.validStart <= $validAt AND raised.validEnd > $validAt AND true
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
RETURN {
  rates: COLLECT { MATCH (x:Rate) WHERE $p4 IN [x.base, x.quote] RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id },
  rounds: COLLECT {
    MATCH (company:Company)-[raised:RAISED]->(round:FundingRound)
    WHERE raised.knownStart <= $knownAt AND raised.knownEnd > $knownAt AND raised.validStart <= $validAt AND raised.validEnd > $validAt AND true
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
UNWIND range(0, size($p5) - 1) AS position
WITH position, $p5[position] AS n
ORDER BY position
RETURN {
  key: n.key,
  total: n.total,
  ownersUnknown: n.ownersUnknown,
  secondary: n.secondary,
  rounds: n.rounds,
  secondarySales: n.secondarySales,
  undisclosed: n.undisclosed,
  unconverted: n.unconverted
} AS row
;
UNWIND range(0, size($p5) - 1) AS position
WITH position, $p5[position] AS n
ORDER BY position
RETURN {
  key: n.key,
  total: n.total,
  secondary: n.secondary,
  debt: n.debt,
  grants: n.grants,
  rounds: n.rounds,
  secondarySales: n.secondarySales,
  loans: n.loans,
  grantsGiven: n.grantsGiven
} AS row
;
UNWIND range(0, size($p9) - 1) AS position
WITH position, $p9[position] AS n
ORDER BY position
RETURN {
  e_fundingRounds: COLLECT {
    WITH n.fundingRounds AS n1ids
    UNWIND range(0, size(n1ids) - 1) AS n1i
    MATCH (n1:Node {id: n1ids[n1i]})
    WITH n1, n1i
    ORDER BY n1i
    RETURN {
      name: n1.name,
      series: n1.series
    }
  },
  key: n.key,
  total: n.total,
  secondary: n.secondary,
  ownersUnknown: n.ownersUnknown,
  rounds: n.rounds,
  secondarySales: n.secondarySales,
  undisclosed: n.undisclosed
} AS row
