MATCH (n:Node&Rocket {id: $p5})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_maker: head(COLLECT {
    MATCH (n)<-[r1:MAKES]-(n1:Company)
    WHERE r1.knownStart <= $knownAt AND r1.knownEnd > $knownAt AND r1.validStart <= $validAt AND r1.validEnd > $validAt
    WITH n1 ORDER BY coalesce(r1.refutedStart <= $knownAt AND r1.refutedEnd > $knownAt, false), r1.asOfLast > $validAt, CASE WHEN r1.asOfLast > $validAt THEN r1.asOfFirst END, r1.asOfFirst DESC, r1.asOfLast, substring(r1.preference, 2), n1.id LIMIT 1
    RETURN {
      name: n1.name
    }
  }),
  e_claims: {
    totalCount: COUNT {
      MATCH (n)<-[:ABOUT|ABOUT_AS_WRITTEN]-(n2:Claim)
      WHERE n2.knownStart <= $knownAt AND n2.knownEnd > $knownAt AND n2.validStart <= $validTo AND n2.validEnd > $validFrom
        AND n2.property = $p4
      RETURN DISTINCT n2
    }
  },
  e_conflicts: COLLECT {
    MATCH (n)<-[:OF]-(n3:Conflict) WHERE NOT EXISTS { MATCH (n3)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt } WITH n3
    WITH DISTINCT n3
    WITH n3, n3.weight AS n3k0, n3.property AS n3k1
    ORDER BY n3k0 IS NULL, n3k0 DESC, n3k1 IS NULL, n3k1, n3.id
    RETURN {
      kind: n3.kind
    }
  }
}} AS row
;
MATCH (n:Node&Rocket {id: $p5})
WITH DISTINCT n, true AS exact ORDER BY exact DESC, n.id LIMIT 10
RETURN {id: n.id, exact: exact, node: {
  e_maker: head(COLLECT {
    MATCH (n)<-[r1:MAKES]-(n1:Company)
    WHERE r1.knownStart <= $knownAt AND r1.knownEnd > $knownAt AND r1.validStart <= $validAt AND r1.validEnd > $validAt
    WITH n1 ORDER BY coalesce(r1.refutedStart <= $knownAt AND r1.refutedEnd > $knownAt, false), r1.asOfLast > $validAt, CASE WHEN r1.asOfLast > $validAt THEN r1.asOfFirst END, r1.asOfFirst DESC, r1.asOfLast, substring(r1.preference, 2), n1.id LIMIT 1
    RETURN {
      name: n1.name
    }
  }),
  e_claims: {
    totalCount: COUNT {
      MATCH (n)<-[:ABOUT|ABOUT_AS_WRITTEN]-(n2:Claim)
      WHERE n2.knownStart <= $knownAt AND n2.knownEnd > $knownAt AND n2.validStart <= $validTo AND n2.validEnd > $validFrom
        AND n2.property = $p4
      RETURN DISTINCT n2
    }
  },
  e_conflicts: COLLECT {
    MATCH (n)<-[:OF]-(n3:Conflict) WHERE NOT EXISTS { MATCH (n3)-[:BETWEEN]->(c:Claim) WHERE c.knownStart > $knownAt OR c.knownEnd <= $knownAt } WITH n3
    WITH DISTINCT n3
    WITH n3, n3.weight AS n3k0, n3.property AS n3k1
    ORDER BY n3k0 IS NULL, n3k0 DESC, n3k1 IS NULL, n3k1, n3.id
    RETURN {
      kind: n3.kind
    }
  }
}} AS row
;
RETURN {
  size: $p4,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:IpoProcess)
    WHERE coalesce(head(COLLECT {
      MATCH (n1)<-[:ABOUT]-(begun:Claim)
      WHERE begun.property IN ['IPO_STATE', 'IPO_BOARD', 'IPO_AMOUNT'] AND begun.knownStart <= $knownAt AND begun.knownEnd > $knownAt
      RETURN begun.asOf AS first ORDER BY first LIMIT 1
    }) <= $validAt, true)
    WITH DISTINCT n1
    WITH n1, n1.foldedName AS n1k0
    ORDER BY n1k0 IS NULL, n1k0, n1.id LIMIT $p4 + 1
    RETURN {
      order: 'IpoProcess',
      keys: [n1k0, n1.id],
      e_nodes: {
        e_company: head(COLLECT {
          MATCH (n1)<-[r2:FILED]-(n2:Company)
          WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
          WITH n2 ORDER BY coalesce(r2.refutedStart <= $knownAt AND r2.refutedEnd > $knownAt, false), r2.asOfLast > $validAt, CASE WHEN r2.asOfLast > $validAt THEN r2.asOfFirst END, r2.asOfFirst DESC, r2.asOfLast, substring(r2.preference, 2), n2.id LIMIT 1
          RETURN {
            name: n2.name
          }
        }),
        state: head([c IN [reduce(best = null, next IN COLLECT {
          MATCH (n1)<-[:ABOUT]-(c:Claim {property: 'IPO_STATE'})
          WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
          RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
        } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
          AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | c.text])
      }
    }
  },
  totalCount: COUNT {
    MATCH (n1:IpoProcess)
    WHERE coalesce(head(COLLECT {
      MATCH (n1)<-[:ABOUT]-(begun:Claim)
      WHERE begun.property IN ['IPO_STATE', 'IPO_BOARD', 'IPO_AMOUNT'] AND begun.knownStart <= $knownAt AND begun.knownEnd > $knownAt
      RETURN begun.asOf AS first ORDER BY first LIMIT 1
    }) <= $validAt, true)
    RETURN DISTINCT n1
  }
} AS row
;
RETURN {
  size: $p5,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:IpoProcess)
    WHERE coalesce(head(COLLECT {
      MATCH (n1)<-[:ABOUT]-(begun:Claim)
      WHERE begun.property IN ['IPO_STATE', 'IPO_BOARD', 'IPO_AMOUNT'] AND begun.knownStart <= $knownAt AND begun.knownEnd > $knownAt
      RETURN begun.asOf AS first ORDER BY first LIMIT 1
    }) <= $validAt, true)
      AND head([c IN [reduce(best = null, next IN COLLECT {
      MATCH (n1)<-[:ABOUT]-(c:Claim {property: 'IPO_STATE'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
    } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
      AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | c.text]) IN $p4
    WITH DISTINCT n1
    WITH n1, n1.foldedName AS n1k0
    ORDER BY n1k0 IS NULL, n1k0, n1.id LIMIT $p5 + 1
    RETURN {
      order: 'IpoProcess',
      keys: [n1k0, n1.id],
      e_nodes: {
        id: n1.id + $asked
      }
    }
  },
  totalCount: COUNT {
    MATCH (n1:IpoProcess)
    WHERE coalesce(head(COLLECT {
      MATCH (n1)<-[:ABOUT]-(begun:Claim)
      WHERE begun.property IN ['IPO_STATE', 'IPO_BOARD', 'IPO_AMOUNT'] AND begun.knownStart <= $knownAt AND begun.knownEnd > $knownAt
      RETURN begun.asOf AS first ORDER BY first LIMIT 1
    }) <= $validAt, true)
      AND head([c IN [reduce(best = null, next IN COLLECT {
      MATCH (n1)<-[:ABOUT]-(c:Claim {property: 'IPO_STATE'})
      WHERE c.knownStart <= $knownAt AND c.knownEnd > $knownAt AND c.validStart <= $validAt AND c.readEnd > $validAt AND c.promise IS NULL
      RETURN c ORDER BY coalesce(c.refutedStart <= $knownAt AND c.refutedEnd > $knownAt, false), c.asOfLast > $validAt, CASE WHEN c.asOfLast > $validAt THEN c.asOfFirst END, c.asOfFirst DESC, c.asOfLast, substring(c.preference, 2), c.id
    } | CASE WHEN best IS NULL OR coalesce(next.refutedStart <= $knownAt AND next.refutedEnd > $knownAt, false) = coalesce(best.refutedStart <= $knownAt AND best.refutedEnd > $knownAt, false) AND next.asOfFirst <= best.asOfLast AND next.asOfLast >= best.asOfFirst
      AND substring(next.preference, 2) < substring(best.preference, 2) THEN next ELSE best END)] WHERE c IS NOT NULL | c.text]) IN $p4
    RETURN DISTINCT n1
  }
} AS row
