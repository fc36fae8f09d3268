MATCH (n:Graph)
RETURN {
  e_evidence: COLLECT {
    UNWIND [
      {kind: 'LAUNCH_RECORDS', through: head(COLLECT {
      MATCH (x:Mission) WHERE x.date <= $validAt
      WITH x ORDER BY x.date DESC
      MATCH (x)<-[:ABOUT]-(c:Claim {property: 'MISSION_DATE'})-[:STATED_IN]->(:Source {kind: 'DATASET'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.validEnd > $validAt AND c.promise IS NULL AND c.date <= $validAt
      RETURN c.date LIMIT 1
    })},
      {kind: 'FILINGS', through: head(COLLECT {
        MATCH (s:Source) WHERE s.tier IN ['PRIMARY_OFFICIAL', 'FILING'] AND s.knownFrom <= $knownAt AND s.published IS NOT NULL
        RETURN s.published ORDER BY s.published DESC LIMIT 1
      })},
      {kind: 'DOCUMENTS', through: head(COLLECT {
        MATCH (s:Source) WHERE s.knownFrom <= $knownAt AND s.published IS NOT NULL
        RETURN s.published ORDER BY s.published DESC LIMIT 1
      })}
    ] AS n1
    WITH DISTINCT n1
    WITH n1
    ORDER BY n1.id
    RETURN n1
  }
} AS row
;
MATCH (n:Node&Company {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_owners: COLLECT {
    MATCH (n)<-[:OBJECT]-(n1:Claim {property: 'OWNS'})
    WHERE n1.knownStart <= $knownAt AND n1.knownEnd > $knownAt AND n1.validStart <= $validTo AND n1.validEnd > $validFrom
    WITH DISTINCT n1
    WITH n1, n1.number AS n1k0
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1.id
    RETURN {
      e_owner: head(COLLECT {
        MATCH (n1)-[:ABOUT]->(n2:Entity)
        WITH n2 ORDER BY n2.id LIMIT 1
        RETURN {
          type: n2.type,
          name: n2.name
        }
      }),
      e_claim: {
        asOf: n1.asOf
      },
      percent: CASE n1.unit WHEN 'PERCENT' THEN {number: n1.number, low: n1.low, high: n1.high, bound: n1.bound} END,
      from: {date: n1.validFrom, datePrecision: n1.validFromPrecision, dateModifier: n1.validFromModifier, written: n1.validFromWritten},
      to: {date: n1.validTo, datePrecision: n1.validToPrecision, dateModifier: n1.validToModifier, written: n1.validToWritten}
    }
  }
}} AS row
;
MATCH (n:Node&Company {id: $p5})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_claim: head(COLLECT {
    WITH reduce(best = null, next IN COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim)
      WHERE c.property = $p4 AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt
        AND (NOT c.property IN ['VALUATION', 'TOTAL_RAISED', 'ROCKET_STATUS', 'LAUNCHES', 'SATELLITES_PLANNED', 'SATELLITES_LAUNCHED', 'SATELLITES_IN_ORBIT', 'SATELLITES_OPERATIONAL', 'SATELLITES_DEPLOYED_IN_PERIOD', 'SATELLITES_CARRIED', 'DEPLOYED'] OR (c.scope IS NULL OR c.scope IN ['launches, whether or not they succeeded', 'all launches to date', 'all launches since the debut']))
        AND (c.promise IS NULL OR NOT $p4 IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] OR c.validEnd > $validAt)
      RETURN c
      ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.promise IS NOT NULL AND NOT $p4 IN ['GOAL', 'SATELLITES_PLANNED', 'POLICY_TARGET'], $p4 IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] AND coalesce(c.validTo IS NOT NULL AND duration.inDays(c.validStart, c.validEnd).days < 364, false), coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
    } | CASE
      WHEN best IS NULL OR (best.promise IS NULL) = (next.promise IS NULL)
        AND (NOT next.property IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] OR best.validStart = next.validStart AND best.validEnd = next.validEnd)
        AND (coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
      AND substring(next.preference, 2) < substring(best.preference, 2) OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast)) THEN next
      ELSE best
    END) AS n1 WHERE n1 IS NOT NULL
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      e_source: head(COLLECT {
        MATCH (n1)-[:STATED_IN]->(n2)
        WITH n2 ORDER BY n2.id LIMIT 1
        RETURN {
          publisher: n2.publisher,
          tier: n2.tier
        }
      }),
      asOf: n1.asOf,
      modality: n1.modality,
      text: n1.text,
      money: CASE WHEN n1.currency IS NOT NULL THEN {number: n1.number, low: n1.low, high: n1.high, bound: n1.bound, currency: n1.currency, written: n1.written, id: n1.id} END,
      date: {date: n1.date, datePrecision: n1.datePrecision, dateModifier: n1.dateModifier, written: n1.written}
    }
  }),
  ownershipClass: n.ownershipClass
}} AS row
;
MATCH (n:Node&Company {id: $p5})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_claim: head(COLLECT {
    WITH reduce(best = null, next IN COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim)
      WHERE c.property = $p4 AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt
        AND (NOT c.property IN ['VALUATION', 'TOTAL_RAISED', 'ROCKET_STATUS', 'LAUNCHES', 'SATELLITES_PLANNED', 'SATELLITES_LAUNCHED', 'SATELLITES_IN_ORBIT', 'SATELLITES_OPERATIONAL', 'SATELLITES_DEPLOYED_IN_PERIOD', 'SATELLITES_CARRIED', 'DEPLOYED'] OR (c.scope IS NULL OR c.scope IN ['launches, whether or not they succeeded', 'all launches to date', 'all launches since the debut']))
        AND (c.promise IS NULL OR NOT $p4 IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] OR c.validEnd > $validAt)
      RETURN c
      ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.promise IS NOT NULL AND NOT $p4 IN ['GOAL', 'SATELLITES_PLANNED', 'POLICY_TARGET'], $p4 IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] AND coalesce(c.validTo IS NOT NULL AND duration.inDays(c.validStart, c.validEnd).days < 364, false), coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
    } | CASE
      WHEN best IS NULL OR (best.promise IS NULL) = (next.promise IS NULL)
        AND (NOT next.property IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] OR best.validStart = next.validStart AND best.validEnd = next.validEnd)
        AND (coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
      AND substring(next.preference, 2) < substring(best.preference, 2) OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast)) THEN next
      ELSE best
    END) AS n1 WHERE n1 IS NOT NULL
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      e_source: head(COLLECT {
        MATCH (n1)-[:STATED_IN]->(n2)
        WITH n2 ORDER BY n2.id LIMIT 1
        RETURN {
          publisher: n2.publisher,
          tier: n2.tier
        }
      }),
      asOf: n1.asOf,
      modality: n1.modality,
      text: n1.text,
      money: CASE WHEN n1.currency IS NOT NULL THEN {number: n1.number, low: n1.low, high: n1.high, bound: n1.bound, currency: n1.currency, written: n1.written, id: n1.id} END,
      date: {date: n1.date, datePrecision: n1.datePrecision, dateModifier: n1.dateModifier, written: n1.written}
    }
  }),
  raised: {number: n.raised, low: n.raisedLow, high: n.raisedHigh, bound: n.raisedBound, currency: n.raisedCurrency, written: n.raisedWritten, id: n.raisedClaim}
}} AS row
;
MATCH (n:Node&Rocket {id: $p5})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_claim: head(COLLECT {
    WITH reduce(best = null, next IN COLLECT {
      MATCH (n)<-[:ABOUT]-(c:Claim)
      WHERE c.property = $p4 AND c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt
        AND (NOT c.property IN ['VALUATION', 'TOTAL_RAISED', 'ROCKET_STATUS', 'LAUNCHES', 'SATELLITES_PLANNED', 'SATELLITES_LAUNCHED', 'SATELLITES_IN_ORBIT', 'SATELLITES_OPERATIONAL', 'SATELLITES_DEPLOYED_IN_PERIOD', 'SATELLITES_CARRIED', 'DEPLOYED'] OR (c.scope IS NULL OR c.scope IN ['launches, whether or not they succeeded', 'all launches to date', 'all launches since the debut']))
        AND (c.promise IS NULL OR NOT $p4 IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] OR c.validEnd > $validAt)
      RETURN c
      ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.promise IS NOT NULL AND NOT $p4 IN ['GOAL', 'SATELLITES_PLANNED', 'POLICY_TARGET'], $p4 IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] AND coalesce(c.validTo IS NOT NULL AND duration.inDays(c.validStart, c.validEnd).days < 364, false), coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
    } | CASE
      WHEN best IS NULL OR (best.promise IS NULL) = (next.promise IS NULL)
        AND (NOT next.property IN ['PROFIT_LOSS', 'REVENUE', 'NET_PROFIT', 'LAUNCHES_PER_YEAR', 'SATELLITES_DEPLOYED_IN_PERIOD', 'MARKET_SIZE'] OR best.validStart = next.validStart AND best.validEnd = next.validEnd)
        AND (coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
      AND substring(next.preference, 2) < substring(best.preference, 2) OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast)) THEN next
      ELSE best
    END) AS n1 WHERE n1 IS NOT NULL
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      e_source: head(COLLECT {
        MATCH (n1)-[:STATED_IN]->(n2)
        WITH n2 ORDER BY n2.id LIMIT 1
        RETURN {
          publisher: n2.publisher,
          tier: n2.tier
        }
      }),
      asOf: n1.asOf,
      modality: n1.modality,
      text: n1.text,
      money: CASE WHEN n1.currency IS NOT NULL THEN {number: n1.number, low: n1.low, high: n1.high, bound: n1.bound, currency: n1.currency, written: n1.written, id: n1.id} END,
      date: {date: n1.date, datePrecision: n1.datePrecision, dateModifier: n1.dateModifier, written: n1.written}
    }
  }),
  firstFlight: {date: n.firstFlight, datePrecision: n.firstFlightPrecision, dateModifier: n.firstFlightModifier, written: n.firstFlightWritten}
}} AS row
;
RETURN {
  size: $p4,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:Conflict)
    WITH n1 WHERE NOT EXISTS { MATCH (n1)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
    WITH n1
    WITH DISTINCT n1
    WITH n1, n1.weight AS n1k0, n1.property AS n1k1
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1k1 IS NULL, n1k1, n1.id LIMIT $p4 + 1
    RETURN {
      order: 'Conflict',
      keys: [n1k0, n1k1, n1.id],
      e_nodes: {
        kind: n1.kind,
        property: n1.property,
        weight: n1.weight,
        explanation: n1.explanation
      }
    }
  },
  totalCount: COUNT {
    MATCH (n1:Conflict)
    WITH n1 WHERE NOT EXISTS { MATCH (n1)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt }
    WITH n1
    RETURN DISTINCT n1
  }
} AS row
