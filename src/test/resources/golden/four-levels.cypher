RETURN {
  size: $p4,
  backward: false,
  more: false,
  page: COLLECT {
    MATCH (n1:Company)
    WITH DISTINCT n1
    WITH n1, n1.foldedName AS n1k0
    ORDER BY n1k0 IS NULL, n1k0, n1.id LIMIT $p4 + 1
    RETURN {
      order: 'Company',
      keys: [n1k0, n1.id],
      e_nodes: {
        e_latest: {
          size: $p5,
          backward: false,
          more: false,
          page: COLLECT {
            MATCH (n1)<-[r2:OPERATED_BY]-(n2:Mission)
            WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
            WITH DISTINCT n2
            WITH n2, n2.date AS n2k0
            ORDER BY n2k0 IS NULL, n2k0 DESC, n2.id LIMIT $p5 + 1
            RETURN {
              order: 'Mission DATE DESC',
              keys: [n2k0, n2.id],
              e_nodes: {
                e_rocket: head(COLLECT {
                  MATCH (n2)-[r3:LAUNCHED_ON]->(n3:Rocket)
                  WHERE r3.knownStart <= $knownAt AND r3.knownEnd > $knownAt AND r3.validStart <= $validAt AND r3.validEnd > $validAt
                  WITH n3 ORDER BY coalesce(r3.refutedStart <= $knownAt AND r3.refutedEnd > $knownAt, false), r3.asOfLast > $validAt, CASE WHEN r3.asOfLast > $validAt THEN r3.asOfFirst END, r3.asOfFirst DESC, r3.asOfLast, substring(r3.preference, 2), n3.id LIMIT 1
                  RETURN {
                    e_maker: head(COLLECT {
                      MATCH (n3)<-[r4:MAKES]-(n4:Company)
                      WHERE r4.knownStart <= $knownAt AND r4.knownEnd > $knownAt AND r4.validStart <= $validAt AND r4.validEnd > $validAt
                      WITH n4 ORDER BY coalesce(r4.refutedStart <= $knownAt AND r4.refutedEnd > $knownAt, false), r4.asOfLast > $validAt, CASE WHEN r4.asOfLast > $validAt THEN r4.asOfFirst END, r4.asOfFirst DESC, r4.asOfLast, substring(r4.preference, 2), n4.id LIMIT 1
                      RETURN {
                        id: n4.id
                      }
                    }),
                    id: n3.id
                  }
                }),
                id: n2.id
              }
            }
          },
          totalCount: COUNT {
            MATCH (n1)<-[r2:OPERATED_BY]-(n2:Mission)
            WHERE r2.knownStart <= $knownAt AND r2.knownEnd > $knownAt AND r2.validStart <= $validAt AND r2.validEnd > $validAt
            RETURN DISTINCT n2
          }
        },
        e_byName: {
          size: $p7,
          backward: false,
          more: false,
          page: COLLECT {
            MATCH (n1)<-[r5:OPERATED_BY]-(n5:Mission)
            WHERE r5.knownStart <= $knownAt AND r5.knownEnd > $knownAt AND r5.validStart <= $validAt AND r5.validEnd > $validAt
              AND n5.kind IN $p6
            WITH DISTINCT n5
            WITH n5, n5.foldedName AS n5k0, n5.date AS n5k1
            ORDER BY n5k0 IS NULL, n5k0, n5k1 IS NULL, n5k1 DESC, n5.id LIMIT $p7 + 1
            RETURN {
              order: 'Mission NAME ASC',
              keys: [n5k0, n5k1, n5.id],
              e_nodes: {
                id: n5.id
              }
            }
          },
          totalCount: COUNT {
            MATCH (n1)<-[r5:OPERATED_BY]-(n5:Mission)
            WHERE r5.knownStart <= $knownAt AND r5.knownEnd > $knownAt AND r5.validStart <= $validAt AND r5.validEnd > $validAt
              AND n5.kind IN $p6
            RETURN DISTINCT n5
          }
        },
        name: n1.name
      }
    }
  }
} AS row
