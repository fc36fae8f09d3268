package io.spacegraph.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;

/** The JSON Web Tokens (RFC 7519) of a provider, signed with RS256. */
final class Tokens {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final String provider;

    /** Those of the provider with this private key. */
    Tokens(String provider) {
        this.provider = provider;
    }

    /** The keys of a provider that nobody knows yet. */
    static KeyPair provider() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String text(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    String valid() {
        return token(Instant.now().plusSeconds(600));
    }

    String expired() {
        return token(Instant.now().minusSeconds(600));
    }

    /** One whose header says that it needs no signature. */
    String unsigned() {
        return body("none", Instant.now().plusSeconds(600)) + ".";
    }

    private String token(Instant expiry) {
        String body = body("RS256", expiry);
        try {
            PrivateKey key = KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(provider)));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(body.getBytes(StandardCharsets.US_ASCII));
            return body + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String body(String algorithm, Instant expiry) {
        return encoded("{\"alg\":\"%s\",\"typ\":\"JWT\"}".formatted(algorithm))
                + "."
                + encoded("{\"sub\":\"analyst\",\"iat\":%d,\"exp\":%d}"
                        .formatted(Instant.now().minusSeconds(1200).getEpochSecond(), expiry.getEpochSecond()));
    }

    private static String encoded(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
