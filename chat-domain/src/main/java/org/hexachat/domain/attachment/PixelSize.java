package org.hexachat.domain.attachment;

/** How large a picture is. */
public record PixelSize(int width, int height) {

    public PixelSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture has pixels");
        }
    }

    /** How many pixels there are, which is what it costs to look at them. */
    public long count() {
        return (long) width * height;
    }
}
