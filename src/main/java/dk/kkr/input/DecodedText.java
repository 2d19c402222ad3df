package dk.kkr.input;

import dk.kkr.model.Finding;
import java.nio.charset.Charset;
import java.util.List;

/** A dump's text, the charset it was decoded with and what was odd about its bytes. */
record DecodedText(String text, Charset charset, List<Finding> findings) {}
