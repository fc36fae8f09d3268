MATCH (n:Node&Entity {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
UNION ALL
MATCH (n:Node&Entity {id: $p5})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 1} AS row
;
MATCH (n:Node&Entity {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 0} AS row
UNION ALL
MATCH (n:Node&Entity {id: $p5})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 1} AS row
UNION ALL
MATCH (n:Node&Entity {id: $p6})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 2} AS row
UNION ALL
MATCH (n:Node&Entity {id: $p7})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, position: 3} AS row
;
UNWIND range(0, size($p10) - 1) AS position
WITH position, $p10[position] AS n
ORDER BY position
RETURN {
  e_entity: head(COLLECT {
    MATCH (n1:Node {id: n.entity})
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      type: n1.type,
      name: n1.name
    }
  }),
  e_best: head(COLLECT {
    MATCH (n2:Node {id: n.best})
    WITH n2 ORDER BY n2.id LIMIT 1
    RETURN {
      e_source: head(COLLECT {
        MATCH (n2)-[:STATED_IN]->(n3)
        WITH n3 ORDER BY n3.id LIMIT 1
        RETURN {
          tier: n3.tier
        }
      }),
      id: n2.id + coalesce('@recordedTo=' + toString(n2.recordedTo), '') + $asked,
      modality: n2.modality,
      asOf: n2.asOf,
      validFrom: {date: n2.validFrom, datePrecision: n2.validFromPrecision, dateModifier: n2.validFromModifier, written: n2.validFromWritten},
      validTo: {date: n2.validTo, datePrecision: n2.validToPrecision, dateModifier: n2.validToModifier, written: n2.validToWritten},
      money: CASE WHEN n2.currency IS NOT NULL THEN {number: n2.number, low: n2.low, high: n2.high, bound: n2.bound, currency: n2.currency, written: n2.written, id: n2.id} END
    }
  }),
  e_conflict: head(COLLECT {
    MATCH (n4:Node {id: n.conflict})
    WITH n4 ORDER BY n4.id LIMIT 1
    RETURN {
      kind: n4.kind,
      weight: n4.weight,
      explanation: n4.explanation
    }
  }),
  property: n.property,
  alternatives: n.alternatives
} AS row
;
UNWIND range(0, size($p6) - 1) AS i
UNWIND range(0, size($p7) - 1) AS j
MATCH (entity:Node {id: $p6[i]})
WITH i, j, entity, $p7[j] AS property
WITH i, j, entity, property, COLLECT {
  MATCH (entity)<-[:ABOUT]-(c:Claim)
  WHERE c.property = property AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt
    AND (NOT c.property IN ['VALUATION', 'TOTAL_RAISED', 'ROCKET_STATUS', 'LAUNCHES', 'SATELLITES_PLANNED', 'SATELLITES_LAUNCHED', 'SATELLITES_IN_ORBIT', 'SATELLITES_OPERATIONAL', 'SATELLITES_DEPLOYED_IN_PERIOD', 'SATELLITES_CARRIED', 'DEPLOYED'] OR (c.scope IS NULL OR c.scope IN ['launches, whether or not they succeeded', 'all launches to date', 'all launches since the debut']))
    AND (c.promise IS NULL OR NOT property IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] OR c.validEnd > $validAt)
  RETURN c
  ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.promise IS NOT NULL AND NOT property IN ['GOAL', 'SATELLITES_PLANNED', 'POLICY_TARGET'], property IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] AND coalesce(c.validTo IS NOT NULL AND duration.inDays(c.validStart, c.validEnd).days < 364, false), coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
} AS claims
WITH i, j, entity, property, claims, reduce(best = null, next IN claims | CASE
  WHEN best IS NULL OR (best.promise IS NULL) = (next.promise IS NULL)
    AND (NOT next.property IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] OR best.validStart = next.validStart AND best.validEnd = next.validEnd)
    AND (coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
  AND substring(next.preference, 2) < substring(best.preference, 2) OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast)) THEN next
  ELSE best
END) AS best
RETURN {
  entity: entity.id,
  property: property,
  best: best.id,
  alternatives: size(claims) - 1,
  conflict: head(COLLECT {
    MATCH (entity)<-[:OF]-(x:Conflict)
    WHERE x.property = property AND NOT EXISTS { MATCH (x)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
    WITH x ORDER BY EXISTS { MATCH (x)-[:BETWEEN]->(c:Claim) WHERE c.id = best.id } DESC,
      x.weight DESC, x.id
    RETURN x.id
  })
} AS row
ORDER BY i, j
;
UNWIND range(0, size($p8) - 1) AS i
UNWIND range(0, size($p9) - 1) AS j
MATCH (entity:Node {id: $p8[i]})
WITH i, j, entity, $p9[j] AS property
WITH i, j, entity, property, COLLECT {
  MATCH (entity)<-[:ABOUT]-(c:Claim)
  WHERE c.property = property AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt
    AND (NOT c.property IN ['VALUATION', 'TOTAL_RAISED', 'ROCKET_STATUS', 'LAUNCHES', 'SATELLITES_PLANNED', 'SATELLITES_LAUNCHED', 'SATELLITES_IN_ORBIT', 'SATELLITES_OPERATIONAL', 'SATELLITES_DEPLOYED_IN_PERIOD', 'SATELLITES_CARRIED', 'DEPLOYED'] OR (c.scope IS NULL OR c.scope IN ['launches, whether or not they succeeded', 'all launches to date', 'all launches since the debut']))
    AND (c.promise IS NULL OR NOT property IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] OR c.validEnd > $validAt)
  RETURN c
  ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.promise IS NOT NULL AND NOT property IN ['GOAL', 'SATELLITES_PLANNED', 'POLICY_TARGET'], property IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] AND coalesce(c.validTo IS NOT NULL AND duration.inDays(c.validStart, c.validEnd).days < 364, false), coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
} AS claims
WITH i, j, entity, property, claims, reduce(best = null, next IN claims | CASE
  WHEN best IS NULL OR (best.promise IS NULL) = (next.promise IS NULL)
    AND (NOT next.property IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] OR best.validStart = next.validStart AND best.validEnd = next.validEnd)
    AND (coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
  AND substring(next.preference, 2) < substring(best.preference, 2) OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast)) THEN next
  ELSE best
END) AS best
RETURN {
  entity: entity.id,
  property: property,
  best: best.id,
  alternatives: size(claims) - 1,
  conflict: head(COLLECT {
    MATCH (entity)<-[:OF]-(x:Conflict)
    WHERE x.property = property AND NOT EXISTS { MATCH (x)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
    WITH x ORDER BY EXISTS { MATCH (x)-[:BETWEEN]->(c:Claim) WHERE c.id = best.id } DESC,
      x.weight DESC, x.id
    RETURN x.id
  })
} AS row
ORDER BY i, j
;
UNWIND range(0, size($p8) - 1) AS position
WITH position, $p8[position] AS n
ORDER BY position
RETURN {
  e_entity: head(COLLECT {
    MATCH (n1:Node {id: n.entity})
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      type: n1.type,
      name: n1.name
    }
  }),
  e_best: head(COLLECT {
    MATCH (n2:Node {id: n.best})
    WITH n2 ORDER BY n2.id LIMIT 1
    RETURN {
      e_source: head(COLLECT {
        MATCH (n2)-[:STATED_IN]->(n3)
        WITH n3 ORDER BY n3.id LIMIT 1
        RETURN {
          tier: n3.tier
        }
      }),
      id: n2.id + coalesce('@recordedTo=' + toString(n2.recordedTo), '') + $asked,
      modality: n2.modality,
      asOf: n2.asOf,
      validFrom: {date: n2.validFrom, datePrecision: n2.validFromPrecision, dateModifier: n2.validFromModifier, written: n2.validFromWritten},
      validTo: {date: n2.validTo, datePrecision: n2.validToPrecision, dateModifier: n2.validToModifier, written: n2.validToWritten},
      money: CASE WHEN n2.currency IS NOT NULL THEN {number: n2.number, low: n2.low, high: n2.high, bound: n2.bound, currency: n2.currency, written: n2.written, id: n2.id} END
    }
  }),
  e_conflict: head(COLLECT {
    MATCH (n4:Node {id: n.conflict})
    WITH n4 ORDER BY n4.id LIMIT 1
    RETURN {
      kind: n4.kind,
      weight: n4.weight,
      explanation: n4.explanation
    }
  }),
  property: n.property,
  alternatives: n.alternatives
} AS row
