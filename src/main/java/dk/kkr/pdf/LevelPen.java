package dk.kkr.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.util.Matrix;

/** Draws text along its line. Where that is, is worked out once, not for each character. */
final class LevelPen implements GlyphPen {
    private static final float THOUSAND = 1000f;

    private final FontLetters letters;
    private final TextState state;
    private final Target target;
    private final float stepX;
    private final float stepY;
    private final float beginX;
    private final float beginY;
    private final DrawnGlyphs.Look look;
    private float along;

    LevelPen(FontLetters letters, TextState state, Target target) {
        this.letters = letters;
        this.state = state;
        this.target = target;
        Matrix toPage = state.toPage();
        Matrix rendering = state.ofLetters().multiply(toPage);
        this.stepX = toPage.getScaleX();
        this.stepY = toPage.getShearY();
        this.beginX = rendering.getTranslateX();
        this.beginY = rendering.getTranslateY();
        this.look = target.look(letters, rendering.getScalingFactorY());
    }

    @Override
    public void draw(byte[] bytes, int begin, int end) throws IOException {
        if (letters.areBytes()) {
            for (int i = begin; i < end; i++) {
                draw(bytes[i] & 0xFF, true);
            }
            return;
        }
        InputStream in = new ByteArrayInputStream(bytes, begin, end - begin);
        int left = in.available();
        while (left > 0) {
            int code = letters.font().readCode(in);
            draw(code, left - in.available() == 1);
            left = in.available();
        }
    }

    /** @param single whether the code is one byte */
    private void draw(int code, boolean single) throws IOException {
        FontLetters.Letter letter = letters.of(code);
        float width = letter.width() * state.size() * state.scale();
        target.count();
        target.drawn().add(letter, look, beginX + along * stepX, beginY + along * stepY, width * stepX, width * stepY);
        float blank = single && code == ' ' ? state.wordSpacing() : 0;
        along += width + (state.characterSpacing() + blank) * state.scale();
    }

    @Override
    public void move(float back) {
        along -= back / THOUSAND * state.size() * state.scale();
    }

    @Override
    public void end() {
        state.advance(along, 0);
    }
}
