package vn.tiendo.bot.secrecy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfMac;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import vn.tiendo.bot.store.Seal;

/**
 * AES-256-GCM and HMAC-SHA256 with keys derived from the deployment's one key (HKDF); each ciphertext begins with the id
 * of its key.
 */
final class TinkSeal implements Seal {
    static final int KEY_BYTES = 32;

    private final Aead aead;
    private final Mac mac;
    private final int id;

    TinkSeal(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("expected a key of 32 bytes, found %d".formatted(key.length));
        }
        try {
            id = ByteBuffer.wrap(derived(key, "key id", 4)).getInt();
            aead = aead(derived(key, "seal", KEY_BYTES), id);
            mac = mac(derived(key, "look-up", KEY_BYTES));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("expected AES-GCM and HMAC to be there", broken);
        }
    }

    @Override
    public byte[] seal(String place, byte[] plain) {
        try {
            return aead.encrypt(plain, place.getBytes(UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("expected to encrypt", broken);
        }
    }

    @Override
    public byte[] open(String place, byte[] sealed) {
        try {
            return aead.decrypt(sealed, place.getBytes(UTF_8));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(
                    "expected something sealed with key %s for this place, found something else".formatted(keyId()),
                    broken);
        }
    }

    @Override
    public String digest(String text) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.computeMac(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("expected to compute a digest", broken);
        }
    }

    @Override
    public String keyId() {
        return HexFormat.of().toHexDigits(id);
    }

    private static byte[] derived(byte[] key, String purpose, int size) throws GeneralSecurityException {
        return Hkdf.computeHkdf("HMACSHA256", key, new byte[0], ("tiendo " + purpose).getBytes(UTF_8), size);
    }

    @AccessesPartialKey
    private static Aead aead(byte[] key, int id) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build();
        var aes = AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(secret(key))
                .setIdRequirement(id)
                .build();
        return AesGcmJce.create(aes);
    }

    @AccessesPartialKey
    private static Mac mac(byte[] key) throws GeneralSecurityException {
        var parameters = HmacParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setTagSizeBytes(16)
                .setHashType(HmacParameters.HashType.SHA256)
                .setVariant(HmacParameters.Variant.NO_PREFIX)
                .build();
        var hmac = HmacKey.builder()
                .setParameters(parameters)
                .setKeyBytes(secret(key))
                .build();
        return PrfMac.create(hmac);
    }

    private static SecretBytes secret(byte[] key) {
        return SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get());
    }
}
