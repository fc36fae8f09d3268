CALL () {
  CALL () {
    UNWIND $p6 AS query
    CALL db.index.fulltext.queryNodes('nameKeys', query) YIELD node AS e
    RETURN e
    UNION
    CALL db.index.fulltext.queryNodes('nameWords', $p7) YIELD node AS e
    RETURN e
  }
  WITH e
  WHERE true
  RETURN collect(e) AS found
}
CALL (found) {
  UNWIND found AS e
  RETURN e, $p8 AS parts
  UNION
  WITH found
  WHERE size(found) = 0
  CALL () {
    CALL db.index.fulltext.queryNodes('nameKeys', $p9) YIELD node AS e
    RETURN e
    UNION
    CALL db.index.fulltext.queryNodes('nameWords', $p10) YIELD node AS e
    RETURN e
  }
  WITH e
  WHERE true
  RETURN e, $p11 AS parts
}
WITH e, parts
CALL (e, parts) {
  UNWIND range(0, size(e.foldedNames) - 1) AS i
  WITH i, e.foldedNames[i] AS folded, e.joinedNames[i] AS joined
  WITH i, CASE
      WHEN folded = $p4 THEN CASE i WHEN 0 THEN 9 ELSE 8 END
      WHEN joined = $p5 THEN 7
      WHEN folded STARTS WITH $p4 OR joined STARTS WITH $p5 THEN 2
      ELSE 1
    END AS likeness,
    toFloat(size([part IN parts WHERE folded CONTAINS part OR joined CONTAINS part])) / size(parts) AS share
  RETURN i, likeness, share ORDER BY likeness DESC, share DESC, i LIMIT 1
}
WITH e, i, share, COUNT { (e)<-[:ABOUT|OBJECT]-() } AS told,
  CASE WHEN likeness < 7 AND NOT e.type IN ['Mission', 'FundingRound', 'Acquisition', 'Contract', 'IpoProcess', 'Crew']
    THEN likeness + 2 ELSE likeness END AS likeness
WITH e, 100.0 * likeness + 10 * share + told / (told + 50.0) AS score,
  CASE i WHEN 0 THEN e.name ELSE e.aliases[i - 1] END AS matched
WITH {entity: e, score: score, matched: matched} AS n ORDER BY score DESC, e.id LIMIT $p12
RETURN {
  e_entity: head(COLLECT {
    WITH n.entity AS n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN {
      type: n1.type,
      id: n1.id
    }
  }),
  matched: n.matched
} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Company AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_acquisitions: COLLECT {
    MATCH (n)-[r1:ACQUIRES|TARGET_OF]->(n1:Acquisition)
    WHERE r1.knownStart <= $knownAt AND r1.knownEnd > $knownAt AND r1.validStart <= $validAt AND r1.validEnd > $validAt
    WITH DISTINCT n1
    WITH n1, n1.announced AS n1k0
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1.id
    RETURN {
      name: n1.name,
      state: n1.state
    }
  }
}} AS row
;
RETURN {
  size: $p4,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:Acquisition)
    WITH DISTINCT n1
    WITH n1, n1.announced AS n1k0
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1.id LIMIT $p4 + 1
    RETURN {
      order: 'Acquisition ANNOUNCED DESC',
      keys: [n1k0, n1.id],
      e_nodes: {
        e_acquirers: COLLECT {
          MATCH (n1)<-[r2:ACQUIRES]-(n2:Entity)
          WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
          WITH DISTINCT n2
          WITH n2
          ORDER BY n2.id
          RETURN {
            type: n2.type,
            id: n2.id,
            name: n2.name
          }
        },
        e_target: head(COLLECT {
          MATCH (n1)<-[r3:TARGET_OF]-(n3:Company)
          WHERE r3.knownStart <= $knownAt AND r3.knownEnd > $knownAt AND r3.validStart <= $validAt AND r3.validEnd > $validAt
          WITH n3 ORDER BY coalesce(r3.refutedStart <= $knownAt AND r3.refutedEnd > $knownAt, false), r3.asOfLast > $validAt, CASE WHEN r3.asOfLast > $validAt THEN r3.asOfFirst END, r3.asOfFirst DESC, r3.asOfLast, substring(r3.preference, 2), n3.id LIMIT 1
          RETURN {
            name: n3.name
          }
        }),
        id: n1.id,
        name: n1.name,
        state: n1.state,
        announced: {date: n1.announced, datePrecision: n1.announcedPrecision, dateModifier: n1.announcedModifier, written: n1.announcedWritten},
        closed: {date: n1.closed, datePrecision: n1.closedPrecision, dateModifier: n1.closedModifier, written: n1.closedWritten},
        amount: {number: n1.amount, low: n1.amountLow, high: n1.amountHigh, bound: n1.amountBound, currency: n1.amountCurrency, written: n1.amountWritten, id: n1.amountClaim},
        percent: {canonical: n1.percent, number: n1.percentNumber, low: n1.percentLow, high: n1.percentHigh, bound: n1.percentBound, unit: n1.percentUnit, written: n1.percentWritten},
        asset: n1.asset
      }
    }
  },
  totalCount: COUNT {
    MATCH (n1:Acquisition)
    RETURN DISTINCT n1
  }
} AS row
;
RETURN {
  size: $p5,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:Acquisition)
    WHERE EXISTS { MATCH (n1)<-[:ABOUT|OBJECT|SPOKEN_BY]-(c:Claim) WHERE c.knownStart <= $knownAt }
    WITH n1
    WHERE coalesce(head(COLLECT {
      MATCH (n1)<-[:ABOUT]-(begun:Claim)
      WHERE begun.property IN ['ACQUISITION_ANNOUNCED', 'ACQUISITION_CLOSED'] AND begun.knownStart <= $knownAt AND begun.knownEnd > $knownAt AND begun.promise IS NULL
      RETURN begun.date AS first ORDER BY first LIMIT 1
    }) <= $validAt, true)
      AND EXISTS { MATCH (n1)<-[r2:TARGET_OF]-(n2:Company)
      WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
        AND n2.foldedName = $p4 }
    WITH DISTINCT n1
    WITH n1, head([c IN [reduce(best = null, next IN COLLECT {
    MATCH (n1)<-[:ABOUT]-(c:Claim {property: 'ACQUISITION_ANNOUNCED'})
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
    RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
  } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast) THEN next ELSE best END)] WHERE c IS NOT NULL | c.date]) AS n1k0
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1.id LIMIT $p5 + 1
    RETURN {
      order: 'Acquisition',
      keys: [n1k0, n1.id],
      e_nodes: {
        name: n1.name,
        state: head([c IN [reduce(best = null, next IN COLLECT {
          MATCH (n1)<-[:ABOUT]-(c:Claim {property: 'ACQUISITION_STATE'})
          WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
          RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
        } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
          AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | c.text]),
        closed: head([c IN [reduce(best = null, next IN COLLECT {
          MATCH (n1)<-[:ABOUT]-(c:Claim {property: 'ACQUISITION_CLOSED'})
          WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
          RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), substring(c.preference, 2), c.id
        } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.dateFirst >= best.dateFirst AND next.dateLast <= best.dateLast AND (next.dateFirst > best.dateFirst OR next.dateLast < best.dateLast) THEN next ELSE best END)] WHERE c IS NOT NULL | {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier, written: c.written}])
      }
    }
  }
} AS row
;
RETURN {
  size: $p5,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:Acquisition)
    WHERE EXISTS { MATCH (n1)<-[r2:ACQUIRES]-(n2:Company)
      WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
        AND n2.foldedName = $p4 }
    WITH DISTINCT n1
    WITH n1, n1.amountCurrency AS n1k0, n1.amount AS n1k1, n1.announced AS n1k2
    ORDER BY n1k0 IS NULL, n1k0, n1k1 IS NULL, n1k1 DESC, n1k2 IS NULL, n1k2 DESC, n1.id LIMIT $p5 + 1
    RETURN {
      order: 'Acquisition AMOUNT DESC',
      keys: [n1k0, n1k1, n1k2, n1.id],
      e_nodes: {
        name: n1.name
      }
    }
  },
  facets: COLLECT {
    MATCH (n1:Acquisition)
    WHERE EXISTS { MATCH (n1)<-[r2:ACQUIRES]-(n2:Company)
      WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
        AND n2.foldedName = $p4 }
    WITH DISTINCT n1.state AS value
    WHERE value IS NOT NULL
    WITH value, COUNT {
      MATCH (n1:Acquisition)
      WHERE EXISTS { MATCH (n1)<-[r2:ACQUIRES]-(n2:Company)
        WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
          AND n2.foldedName = $p4 }
      WITH DISTINCT n1
      WHERE n1.state = value
      RETURN n1
    } AS count ORDER BY count DESC, value
    RETURN {field: 'state', value: value, count: count}
  }
} AS row
;
RETURN {
  size: $p6,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:Acquisition)
    WHERE (EXISTS { MATCH (n1)<-[r2:TARGET_OF]-(n2:Company)
      WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
        AND n2.foldedName = $p4 } AND n1.state IN $p5)
    WITH DISTINCT n1
    WITH n1, n1.announced AS n1k0
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1.id LIMIT $p6 + 1
    RETURN {
      order: 'Acquisition',
      keys: [n1k0, n1.id],
      e_nodes: {
        e_target: head(COLLECT {
          MATCH (n1)<-[r3:TARGET_OF]-(n3:Company)
          WHERE r3.knownStart <= $knownAt AND r3.knownEnd > $knownAt AND r3.validStart <= $validAt AND r3.validEnd > $validAt
          WITH n3 ORDER BY coalesce(r3.refutedStart <= $knownAt AND r3.refutedEnd > $knownAt, false), r3.asOfLast > $validAt, CASE WHEN r3.asOfLast > $validAt THEN r3.asOfFirst END, r3.asOfFirst DESC, r3.asOfLast, substring(r3.preference, 2), n3.id LIMIT 1
          RETURN {
            e_owners: COLLECT {
              MATCH (n3)<-[:OBJECT]-(n4:Claim {property: 'OWNS'})
              WHERE n4.knownStart <= $knownAt AND n4.knownEnd > $knownAt AND n4.validStart <= $validTo AND n4.validEnd > $validFrom
              WITH DISTINCT n4
              WITH n4, n4.number AS n4k0
              ORDER BY n4k0 IS NULL, n4k0 DESC, n4.id
              RETURN {
                e_owner: head(COLLECT {
                  MATCH (n4)-[:ABOUT]->(n5:Entity)
                  WITH n5 ORDER BY n5.id LIMIT 1
                  RETURN {
                    type: n5.type,
                    name: n5.name
                  }
                }),
                e_claim: {
                  quote: n4.quote
                },
                percent: CASE n4.unit WHEN 'PERCENT' THEN {number: n4.number, low: n4.low, high: n4.high, bound: n4.bound} END,
                from: {date: n4.validFrom, datePrecision: n4.validFromPrecision, dateModifier: n4.validFromModifier, written: n4.validFromWritten}
              }
            }
          }
        }),
        name: n1.name
      }
    }
  }
} AS row
;
UNWIND $p4 AS id
OPTIONAL MATCH (n:Node {id: id})
WHERE coalesce(n.knownStart, n.knownFrom, $knownAt) <= $knownAt
RETURN {node: CASE WHEN n IS NOT NULL THEN CASE n.type
  WHEN 'Acquisition' THEN {
    type: n.type,
    e_acquirers: COLLECT {
      MATCH (n)<-[r1:ACQUIRES]-(n1:Entity)
      WHERE r1.knownStart <= $knownAt AND r1.knownEnd > $knownAt AND r1.validStart <= $validAt AND r1.validEnd > $validAt
      WITH DISTINCT n1
      WITH n1
      ORDER BY n1.id
      RETURN {
        type: n1.type,
        name: n1.name
      }
    },
    e_claims: {
      totalCount: COUNT {
        MATCH (n)<-[:ABOUT|ABOUT_AS_WRITTEN]-(n2:Claim)
        WHERE n2.knownStart <= $knownAt AND n2.knownEnd > $knownAt AND n2.validStart <= $validTo AND n2.validEnd > $validFrom
        RETURN DISTINCT n2
      }
    },
    name: n.name
  }
  ELSE {
    type: n.type
  }
END END} AS row
