package org.hearsay.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The files of the model, as they lie on the class path beside this class.
 *
 * <p><b>Errors:</b> a file that is missing is a broken build: {@link IllegalStateException} with its name.
 */
final class ModelFiles {
    static final String READER = "reader.onnx";
    static final String ARGUMENTS = "arguments.onnx";
    static final String EVENTS = "events.onnx";
    static final String EVENT_ROLES = "event-roles.onnx";
    static final String VOCABULARY = "vocabulary.txt";
    static final String SETTINGS = "model.json";

    private ModelFiles() {}

    static byte[] read(String name) {
        try (InputStream in = ModelFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** SHA-256 of files, one after the other, in lower-case hexadecimal digits. */
    static String digest(byte[]... files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] file : files) {
                digest.update(file);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a Java platform without SHA-256", e);
        }
    }
}
