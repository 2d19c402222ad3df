package dk.kkr.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where a page's points are shown, counted from its top left corner: a PDF counts from its bottom left corner before it
 * turns the page.
 *
 * @param rotation in degrees, clockwise, 0 to 270
 */
record PageFrame(float left, float bottom, float right, float top, int rotation) {
    static final PageFrame NONE = new PageFrame(0, 0, 0, 0, 0);

    private static final int QUARTER = 90;
    private static final int HALF = 180;
    private static final int THREE_QUARTERS = 270;

    static PageFrame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        return new PageFrame(
                box.getLowerLeftX(),
                box.getLowerLeftY(),
                box.getUpperRightX(),
                box.getUpperRightY(),
                Math.floorMod(page.getRotation(), 360));
    }

    float x(float x, float y) {
        return switch (rotation) {
            case QUARTER -> y - bottom;
            case HALF -> right - x;
            case THREE_QUARTERS -> top - y;
            default -> x - left;
        };
    }

    float y(float x, float y) {
        return switch (rotation) {
            case QUARTER -> x - left;
            case HALF -> y - bottom;
            case THREE_QUARTERS -> right - x;
            default -> top - y;
        };
    }
}
