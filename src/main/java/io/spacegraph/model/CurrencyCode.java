package io.spacegraph.model;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;

/** A currency: ISO 4217. */
@CustomScalar("CurrencyCode")
@Description("A currency: ISO 4217.")
public record CurrencyCode(String stringValueForSerialization) implements CustomStringScalar {}
