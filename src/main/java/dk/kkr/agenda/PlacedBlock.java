package dk.kkr.agenda;

import dk.kkr.block.Block;
import dk.kkr.model.Role;

/** A block and the role it plays in the output. */
record PlacedBlock(Block block, Role role) {}
