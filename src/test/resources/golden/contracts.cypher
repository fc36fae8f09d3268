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
  })
} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Company AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_contractsAsCustomer: COLLECT {
    MATCH (n)-[r1:CUSTOMER_OF]->(n1:Contract)
    WHERE r1.knownStart <= $knownAt AND r1.knownEnd > $knownAt AND r1.validStart <= $validAt AND r1.validEnd > $validAt
    WITH DISTINCT n1
    WITH n1, n1.awarded AS n1k0
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1.id
    RETURN {
      name: n1.name
    }
  },
  e_contractsAsSupplier: COLLECT {
    MATCH (n)-[r2:SUPPLIER_OF]->(n2:Contract)
    WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
    WITH DISTINCT n2
    WITH n2, n2.awarded AS n2k0
    ORDER BY n2k0 IS NULL, n2k0 DESC, n2.id
    RETURN {
      e_customers: COLLECT {
        MATCH (n2)<-[r3:CUSTOMER_OF]-(n3:Company)
        WHERE r3.knownStart <= $knownAt AND r3.knownEnd > $knownAt AND r3.validStart <= $validAt AND r3.validEnd > $validAt
        WITH DISTINCT n3
        WITH n3, n3.foldedName AS n3k0
        ORDER BY n3k0 IS NULL, n3k0, n3.id
        RETURN {
          name: n3.name
        }
      },
      name: n2.name
    }
  }
}} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Constellation AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_contracts: COLLECT {
    MATCH (n)<-[r1:CONCERNS]-(n1:Contract)
    WHERE r1.knownStart <= $knownAt AND r1.knownEnd > $knownAt AND r1.validStart <= $validAt AND r1.validEnd > $validAt
    WITH DISTINCT n1
    WITH n1, n1.awarded AS n1k0
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1.id
    RETURN {
      name: n1.name
    }
  }
}} AS row
;
CALL db.index.fulltext.queryNodes('nameKeys', $p4) YIELD node AS n
WITH *
WHERE n:Rocket AND $p5 IN n.foldedNames
WITH DISTINCT n, (n.feed IS NULL OR n.foldedName = $p6) AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_contracts: COLLECT {
    MATCH (n)<-[r1:CONCERNS]-(n1:Contract)
    WHERE r1.knownStart <= $knownAt AND r1.knownEnd > $knownAt AND r1.validStart <= $validAt AND r1.validEnd > $validAt
    WITH DISTINCT n1
    WITH n1, n1.awarded AS n1k0
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1.id
    RETURN {
      name: n1.name,
      amount: {number: n1.amount, low: n1.amountLow, high: n1.amountHigh, bound: n1.amountBound, currency: n1.amountCurrency, written: n1.amountWritten, id: n1.amountClaim},
      work: n1.work
    }
  }
}} AS row
;
MATCH (n:Node&Contract {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  amount: head([c IN [reduce(best = null, next IN COLLECT {
    MATCH (n)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_AMOUNT'})
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
    RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
  } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
    AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | {number: c.number, low: c.low, high: c.high, bound: c.bound, currency: c.currency, written: c.written, id: c.id}]),
  ends: head([c IN [reduce(best = null, next IN COLLECT {
    MATCH (n)<-[:ABOUT]-(c:Claim {property: 'CONTRACT_ENDS'})
    WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
    RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
  } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
    AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | {date: c.date, datePrecision: c.datePrecision, dateModifier: c.dateModifier, written: c.written}])
}} AS row
;
MATCH (n:Node&Contract {id: $p4})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  state: n.state,
  amount: {number: n.amount, low: n.amountLow, high: n.amountHigh, bound: n.amountBound, currency: n.amountCurrency, written: n.amountWritten, id: n.amountClaim},
  ceiling: {number: n.ceiling, low: n.ceilingLow, high: n.ceilingHigh, bound: n.ceilingBound, currency: n.ceilingCurrency, written: n.ceilingWritten, id: n.ceilingClaim}
}} AS row
;
MATCH (n:Node&Contract {id: $p5})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  amount: head([vn IN [{number: n.amount, low: n.amountLow, high: n.amountHigh, bound: n.amountBound, currency: n.amountCurrency, written: n.amountWritten, id: n.amountClaim}] WHERE vn IS NOT NULL | vn {.*, e_in_currency_EUR: head(COLLECT {
    OPTIONAL MATCH (c:Node&Claim {id: vn.id})
    WITH c, coalesce(date(null), c.validFrom, c.statedAt, date(c.knownFrom), $validAt) AS day
    WITH c, day, COLLECT {
      MATCH (x:Rate)
      WHERE x.base IN [vn.currency, $p4] AND x.quote IN [vn.currency, $p4]
        AND CASE WHEN x.claim IS NULL THEN x.start <= day AND x.end > day - duration('P1Y')
            ELSE null IS NULL AND x.source = c.source END
      RETURN x {.base, .quote, .rate, .start, .end, .source, .claim} ORDER BY x.id
    } AS rates
    WHERE size(rates) > 0 OR vn.currency = $p4
    WITH {
      id: 'rates',
      money: vn,
      to: $p4,
      day: day,
      claim: CASE WHEN null IS NULL THEN c.id END,
      source: CASE WHEN null IS NULL THEN c.source END,
      rates: rates
    } AS n1
    WITH n1 ORDER BY n1.id LIMIT 1
    RETURN n1
  })}]),
  ends: {date: n.ends, datePrecision: n.endsPrecision, dateModifier: n.endsModifier, written: n.endsWritten}
}} AS row
;
MATCH (n:Node&Contract {id: $p6})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_orders: COLLECT {
    MATCH (n)<-[r1:ORDERED_UNDER]-(n1:Contract)
    WHERE r1.knownStart <= $knownAt AND r1.knownEnd > $knownAt AND r1.validStart <= $validAt AND r1.validEnd > $validAt
    WITH DISTINCT n1
    WITH n1, n1.awarded AS n1k0
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1.id
    RETURN {
      name: n1.name,
      amount: {number: n1.amount, low: n1.amountLow, high: n1.amountHigh, bound: n1.amountBound, currency: n1.amountCurrency, written: n1.amountWritten, id: n1.amountClaim}
    }
  },
  e_claims: {
    size: $p5,
    backward: false,
    more: false,
    page: COLLECT {
      MATCH (n)<-[:ABOUT|ABOUT_AS_WRITTEN]-(n2:Claim)
      WHERE n2.knownStart <= $knownAt AND n2.knownEnd > $knownAt AND n2.validStart <= $validTo AND n2.validEnd > $validFrom
        AND n2.property = $p4
      WITH DISTINCT n2
      WITH n2, n2.property AS n2k0, coalesce(n2.refutedStart <= $knownAt AND n2.refutedEnd > $knownAt, false) AS n2k1, substring(n2.preference, 2) AS n2k2
      ORDER BY n2k0 IS NULL, n2k0, n2k1 IS NULL, n2k1, n2k2 IS NULL, n2k2, n2.id LIMIT $p5 + 1
      RETURN {
        order: 'Claim',
        keys: [n2k0, n2k1, n2k2, n2.id],
        e_nodes: {
          modality: n2.modality,
          money: CASE WHEN n2.currency IS NOT NULL THEN {number: n2.number, low: n2.low, high: n2.high, bound: n2.bound, currency: n2.currency, written: n2.written, id: n2.id} END
        }
      }
    }
  },
  state: n.state,
  amount: {number: n.amount, low: n.amountLow, high: n.amountHigh, bound: n.amountBound, currency: n.amountCurrency, written: n.amountWritten, id: n.amountClaim}
}} AS row
;
RETURN {
  size: $p6,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:Contract)
    WHERE (EXISTS { MATCH (n1)<-[r2:SUPPLIER_OF]-(n2:Company)
      WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
        AND n2.foldedName = $p4 } AND n1.endsLast <= $p5)
    WITH DISTINCT n1
    WITH n1, n1.ends AS n1k0, n1.awarded AS n1k1
    ORDER BY n1k0 IS NULL, n1k0, n1k1 IS NULL, n1k1 DESC, n1.id LIMIT $p6 + 1
    RETURN {
      order: 'Contract ENDS ASC',
      keys: [n1k0, n1k1, n1.id],
      e_nodes: {
        name: n1.name,
        ends: {date: n1.ends, datePrecision: n1.endsPrecision, dateModifier: n1.endsModifier, written: n1.endsWritten}
      }
    }
  }
} AS row
;
RETURN {
  size: $p6,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:Contract)
    WHERE (n1.amount IS NULL AND (n1.ceiling >= $p4 AND n1.ceilingCurrency = $p5))
    WITH DISTINCT n1
    WITH n1, n1.ceilingCurrency AS n1k0, n1.ceiling AS n1k1, n1.awarded AS n1k2
    ORDER BY n1k0 IS NULL, n1k0, n1k1 IS NULL, n1k1 DESC, n1k2 IS NULL, n1k2 DESC, n1.id LIMIT $p6 + 1
    RETURN {
      order: 'Contract CEILING DESC',
      keys: [n1k0, n1k1, n1k2, n1.id],
      e_nodes: {
        name: n1.name,
        ceiling: {number: n1.ceiling, low: n1.ceilingLow, high: n1.ceilingHigh, bound: n1.ceilingBound, currency: n1.ceilingCurrency, written: n1.ceilingWritten, id: n1.ceilingClaim},
        amount: {number: n1.amount, low: n1.amountLow, high: n1.amountHigh, bound: n1.amountBound, currency: n1.amountCurrency, written: n1.amountWritten, id: n1.amountClaim}
      }
    }
  }
} AS row
;
RETURN {
  size: $p7,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:Contract)
    WHERE (NOT coalesce(n1.state IN $p4, false) AND (n1.amount >= $p5 AND n1.amountCurrency = $p6))
    WITH DISTINCT n1
    WITH n1, n1.amountCurrency AS n1k0, n1.amount AS n1k1, n1.awarded AS n1k2
    ORDER BY n1k0 IS NULL, n1k0, n1k1 IS NULL, n1k1 DESC, n1k2 IS NULL, n1k2 DESC, n1.id LIMIT $p7 + 1
    RETURN {
      order: 'Contract AMOUNT DESC',
      keys: [n1k0, n1k1, n1k2, n1.id],
      e_nodes: {
        name: n1.name,
        amount: {number: n1.amount, low: n1.amountLow, high: n1.amountHigh, bound: n1.amountBound, currency: n1.amountCurrency, written: n1.amountWritten, id: n1.amountClaim}
      }
    }
  }
} AS row
;
RETURN {
  size: $p8,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:Contract)
    WHERE (EXISTS { MATCH (n1)<-[r2:CUSTOMER_OF]-(n2:Company)
      WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
        AND n2.foldedName = $p4 } AND n1.state IN $p5 AND (n1.awardedFirst >= $p6 AND n1.awardedLast <= $p7))
    WITH DISTINCT n1
    WITH n1, n1.awarded AS n1k0
    ORDER BY n1k0 IS NULL, n1k0 DESC, n1.id LIMIT $p8 + 1
    RETURN {
      order: 'Contract AWARDED DESC',
      keys: [n1k0, n1.id],
      e_nodes: {
        e_customers: COLLECT {
          MATCH (n1)<-[r3:CUSTOMER_OF]-(n3:Company)
          WHERE r3.knownStart <= $knownAt AND r3.knownEnd > $knownAt AND r3.validStart <= $validAt AND r3.validEnd > $validAt
          WITH DISTINCT n3
          WITH n3, n3.foldedName AS n3k0
          ORDER BY n3k0 IS NULL, n3k0, n3.id
          RETURN {
            id: n3.id
          }
        },
        e_suppliers: COLLECT {
          MATCH (n1)<-[r4:SUPPLIER_OF]-(n4:Company)
          WHERE r4.knownStart <= $knownAt AND r4.knownEnd > $knownAt AND r4.validStart <= $validAt AND r4.validEnd > $validAt
          WITH DISTINCT n4
          WITH n4, n4.foldedName AS n4k0
          ORDER BY n4k0 IS NULL, n4k0, n4.id
          RETURN {
            id: n4.id,
            name: n4.name
          }
        },
        e_concerns: COLLECT {
          MATCH (n1)-[r5:CONCERNS]->(n5:Entity)
          WHERE r5.knownStart <= $knownAt AND r5.knownEnd > $knownAt AND r5.validStart <= $validAt AND r5.validEnd > $validAt
          WITH DISTINCT n5
          WITH n5
          ORDER BY n5.id
          RETURN {
            type: n5.type,
            id: n5.id
          }
        },
        e_framework: head(COLLECT {
          MATCH (n1)-[r6:ORDERED_UNDER]->(n6:Contract)
          WHERE r6.knownStart <= $knownAt AND r6.knownEnd > $knownAt AND r6.validStart <= $validAt AND r6.validEnd > $validAt
          WITH n6 ORDER BY coalesce(r6.refutedStart <= $knownAt AND r6.refutedEnd > $knownAt, false), r6.asOfLast > $validAt, CASE WHEN r6.asOfLast > $validAt THEN r6.asOfFirst END, r6.asOfFirst DESC, r6.asOfLast, substring(r6.preference, 2), n6.id LIMIT 1
          RETURN {
            name: n6.name
          }
        }),
        id: n1.id,
        name: n1.name,
        state: n1.state,
        awarded: {date: n1.awarded, datePrecision: n1.awardedPrecision, dateModifier: n1.awardedModifier, written: n1.awardedWritten},
        starts: {date: n1.starts, datePrecision: n1.startsPrecision, dateModifier: n1.startsModifier, written: n1.startsWritten},
        ends: {date: n1.ends, datePrecision: n1.endsPrecision, dateModifier: n1.endsModifier, written: n1.endsWritten},
        amount: {number: n1.amount, low: n1.amountLow, high: n1.amountHigh, bound: n1.amountBound, currency: n1.amountCurrency, written: n1.amountWritten, id: n1.amountClaim},
        ceiling: {number: n1.ceiling, low: n1.ceilingLow, high: n1.ceilingHigh, bound: n1.ceilingBound, currency: n1.ceilingCurrency, written: n1.ceilingWritten, id: n1.ceilingClaim},
        work: n1.work
      }
    }
  },
  totalCount: COUNT {
    MATCH (n1:Contract)
    WHERE (EXISTS { MATCH (n1)<-[r2:CUSTOMER_OF]-(n2:Company)
      WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
        AND n2.foldedName = $p4 } AND n1.state IN $p5 AND (n1.awardedFirst >= $p6 AND n1.awardedLast <= $p7))
    RETURN DISTINCT n1
  },
  facets: COLLECT {
    MATCH (n1:Contract)
    WHERE (EXISTS { MATCH (n1)<-[r2:CUSTOMER_OF]-(n2:Company)
      WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
        AND n2.foldedName = $p4 } AND n1.state IN $p5 AND (n1.awardedFirst >= $p6 AND n1.awardedLast <= $p7))
    WITH DISTINCT n1.state AS value
    WHERE value IS NOT NULL
    WITH value, COUNT {
      MATCH (n1:Contract)
      WHERE (EXISTS { MATCH (n1)<-[r2:CUSTOMER_OF]-(n2:Company)
        WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
          AND n2.foldedName = $p4 } AND n1.state IN $p5 AND (n1.awardedFirst >= $p6 AND n1.awardedLast <= $p7))
      WITH DISTINCT n1
      WHERE n1.state = value
      RETURN n1
    } AS count ORDER BY count DESC, value
    RETURN {field: 'state', value: value, count: count}
  }
} AS row
