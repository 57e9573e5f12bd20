package org.hexachat.domain.attachment;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the bytes of a file are, as the server found out: a media type without parameters.
 *
 * @param value in lower case, such as {@code image/png}
 */
public record ContentType(String value) {

    private static final Pattern FORM =
            Pattern.compile("[a-z0-9][a-z0-9!#$&^_.+-]{0,62}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}");

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /** Of bytes that are nothing known. */
    public static final ContentType UNKNOWN = new ContentType("application/octet-stream");

    public ContentType {
        value = value.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a media type");
        }
    }

    /** What a thumbnail of it is: a photograph is smallest as one, and everything else may be transparent. */
    public ContentType thumbnail() {
        return value.equals("image/jpeg") ? this : new ContentType("image/png");
    }

    /** Whether a browser may show it where it stands: a picture that cannot hold a script, as an SVG can. */
    public boolean isPicture() {
        return PICTURES.contains(value);
    }
}
