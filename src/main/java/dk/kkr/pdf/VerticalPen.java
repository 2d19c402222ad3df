package dk.kkr.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws text of a font that is written from top to bottom. */
record VerticalPen(FontLetters letters, TextState state, Target target) implements GlyphPen {
    private static final float THOUSAND = 1000f;

    @Override
    public void draw(byte[] bytes, int begin, int end) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes, begin, end - begin);
        int left = in.available();
        while (left > 0) {
            int code = letters.font().readCode(in);
            boolean blank = code == ' ' && left - in.available() == 1;
            draw(code, blank ? state.wordSpacing() : 0);
            left = in.available();
        }
    }

    private void draw(int code, float spacing) throws IOException {
        PDFont font = letters.font();
        Matrix rendering = state.ofLetters().multiply(state.toPage());
        rendering.translate(font.getPositionVector(code));
        Vector step = font.getDisplacement(code);
        Matrix end = Matrix.getTranslateInstance(step.getX(), step.getY()).multiply(rendering);
        float x = rendering.getTranslateX();
        float y = rendering.getTranslateY();
        target.count();
        target.drawn()
                .add(
                        letters.of(code),
                        target.look(letters, rendering.getScalingFactorY()),
                        x,
                        y,
                        end.getTranslateX() - x,
                        end.getTranslateY() - y);
        state.advance(0, step.getY() * state.size() + state.characterSpacing() + spacing);
    }

    @Override
    public void move(float back) {
        state.advance(0, -back / THOUSAND * state.size());
    }

    @Override
    public void end() {
        // Each character moved it on.
    }
}
