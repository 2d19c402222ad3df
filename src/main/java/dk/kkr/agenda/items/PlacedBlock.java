package dk.kkr.agenda.items;

import dk.kkr.block.Block;
import dk.kkr.model.Role;

/** A block and its role in the output. */
public record PlacedBlock(Block block, Role role) {}
