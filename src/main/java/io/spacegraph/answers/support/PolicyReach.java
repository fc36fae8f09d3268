package io.spacegraph.answers.support;

import io.spacegraph.graph.RootQuery;

/**
 * Where a company is, what policies hold there, and over which links they support it, as Cypher.
 *
 * <p>What is known of the company is bound first, as lists: its regions, {@code spots}, and its industries, {@code fields}, with those
 * that hold them, and its {@code sites}; each entry has its id, by how much it is wider, and the claims behind it. So that a statement
 * is planned quickly, policies are then held against these lists and walk no path. It binds {@code about}, the company as a map, and
 * for each claim on what a policy names every {@code way} by which the policy supports the company.
 */
final class PolicyReach {

    private static final String ENTRY =
            "{id: x.id, name: x.name, country: x.country, wider: size(part), links: [link.claim] + [p IN part | p.claim]}";

    private static final String COMPANY = """
            MATCH (company:Node&Company {id: %3$s})
            WITH company, COLLECT {
              MATCH (company)-[link:LOCATED_IN]->(:Region) (()-[part:PART_OF WHERE %2$s]->()){0,3} (x:Region)
              WHERE %1$s
              RETURN %4$s ORDER BY size(part), x.id
            } AS spots, COLLECT {
              MATCH (company)-[link:ACTIVE_IN]->(:Industry) (()-[part:PART_OF WHERE %2$s]->()){0,3} (x:Industry)
              WHERE %1$s
              RETURN %4$s ORDER BY size(part), x.id
            } AS fields, COLLECT {
              MATCH (company)-[link:OPERATES]->(x:LaunchSite)
              WHERE %1$s
              RETURN {id: x.id, links: [link.claim]}
            } AS sites
            WITH spots, fields, sites, {
              id: company.id,
              name: company.name,
              country: coalesce(company.country, head([x IN spots WHERE x.country IS NOT NULL | x.country])),
              places: [i IN range(0, size(spots) - 1) WHERE NOT spots[i].id IN [x IN spots[..i] | x.id] | spots[i].id],
              industries: [x IN fields | x.id]
            } AS about""";

    /** Of several claims on its term, one that lets it hold is enough. */
    private static final String HOLDING = """
            WITH policy, COLLECT {
              MATCH (policy)<-[:ABOUT]-(t:Claim)
              WHERE t.property IN ['POLICY_LEVEL', 'POLICY_FROM', 'POLICY_TO'] AND %1$s AND t.promise IS NULL
              RETURN {property: t.property, text: t.text, first: t.dateFirst, last: t.dateLast}
            } AS terms, COLLECT {
              MATCH (policy)-[link:LOCATED_IN]->(x:Region)
              WHERE %2$s
              RETURN {id: x.id, claim: link.claim}
            } AS areas
            WHERE (none(t IN terms WHERE t.property = 'POLICY_FROM') OR any(t IN terms WHERE t.property = 'POLICY_FROM' AND t.first <= $validAt))
              AND (none(t IN terms WHERE t.property = 'POLICY_TO') OR any(t IN terms WHERE t.property = 'POLICY_TO' AND t.last >= $validAt))
            WITH policy, CASE
              WHEN any(t IN terms WHERE t.text IN ['NATIONAL', 'EXCHANGE_RULE']) AND policy.country = about.country THEN {links: []}
              ELSE head([x IN spots WHERE any(a IN areas WHERE a.id = x.id) | {area: x.name, links: [a IN areas WHERE a.id = x.id | a.claim] + x.links}])
            END AS reach""";

    private static final String REACHING = """
            UNWIND CASE WHEN named.id = about.id THEN [{through: 'itself', wider: 0, links: []}] ELSE [] END
              + [x IN sites WHERE x.id = named.id | {through: 'site', wider: 0, links: x.links}]
              + [x IN fields WHERE x.id = named.id AND reach IS NOT NULL | {through: 'industry', wider: x.wider, area: reach.area, links: x.links + reach.links}]
              + CASE WHEN named:Industry AND fields = [] AND reach IS NOT NULL THEN [{through: 'supposed', wider: 0, area: reach.area, links: reach.links}] ELSE [] END
              + [x IN spots WHERE x.id = named.id | {through: 'region', wider: x.wider, links: x.links}] AS way""";

    private PolicyReach() {}

    /** The clauses that find the company with the id, which is a parameter. */
    static String company(RootQuery question, String id) {
        return COMPANY.formatted(question.inTime("link"), question.inTime("part"), id, ENTRY);
    }

    /** The clauses that keep the policies in force, and say where they reach the company: {@code reach}. */
    static String holding(RootQuery question) {
        return HOLDING.formatted(question.inTime("t"), question.inTime("link"));
    }

    /** The clause that finds the ways, after the claim {@code c} on what a policy names. */
    static String reaching() {
        return REACHING;
    }
}
