package dk.kkr.hyphen;

import java.util.Optional;

/** One rule of Danish hyphenation; its cases stand in {@code spec/hyphens.txt}. */
interface HyphenRule {
    /** The rule's verdict; empty where it does not apply. */
    Optional<Verdict> judge(BrokenWord broken, DumpWords words);
}
