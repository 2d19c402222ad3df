package dk.kkr.agenda.items;

import dk.kkr.block.Block;
import dk.kkr.model.Role;

/** A block and the role it plays in the output. */
public record PlacedBlock(Block block, Role role) {}
