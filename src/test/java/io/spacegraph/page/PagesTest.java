package io.spacegraph.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.spacegraph.api.GraphResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to the pages, and what their headers keep out. */
@QuarkusTest
@WithTestResource(GraphResource.class)
class PagesTest {

    private static final String CHROMIUM =
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/index.html", "/graphiql/", "/graphiql.html"})
    void aPageTakesNothingFromElsewhereAndStandsInNoFrame(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/html"))
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", containsString("connect-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Cache-Control", "no-cache")
                .body(not(containsString("<script>")))
                .body(not(containsString("//")));
    }

    @Test
    void theAddressOfThePlaygroundEndsWithASlash() {
        asked().get("/graphiql?query=%7Ba%7D").then().statusCode(308).header("Location", "/graphiql/?query=%7Ba%7D");
    }

    @Test
    void aBrowserAtTheEndpointIsLedToThePlayground() {
        asked().accept(CHROMIUM).get("/graphql").then().statusCode(303).header("Location", "/graphiql/");
        asked().accept(CHROMIUM).head("/graphql").then().statusCode(303);
    }

    @Test
    void aClientAtTheEndpointIsNot() {
        asked().accept("*/*").get("/graphql").then().statusCode(400);
        asked().accept("application/json, text/html").get("/graphql").then().statusCode(400);
        asked().accept(CHROMIUM).get("/graphql?query=%7B__typename%7D").then().statusCode(200);
        asked().accept("text/html")
                .contentType("application/json")
                .post("/graphql")
                .then()
                .statusCode(406);
    }

    @Test
    void smallRyesOwnPlaygroundIsGone() {
        asked().get("/q/graphql-ui/").then().statusCode(equalTo(404));
    }

    @Test
    void theIconIsThere() {
        given().get("/favicon.ico").then().statusCode(200).header("Content-Type", "image/x-icon");
        given().get("/icon.svg").then().statusCode(200).header("Content-Type", containsString("image/svg+xml"));
    }

    private static RequestSpecification asked() {
        return given().urlEncodingEnabled(false).redirects().follow(false);
    }
}
