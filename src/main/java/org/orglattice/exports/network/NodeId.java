package org.orglattice.exports.network;

/**
 * Ids of nodes. XML allows few characters in them; what an entity is called is an attribute of its node.
 */
final class NodeId {

    private NodeId() {}

    /**
     * The id of the node of an entity, another one for every entity.
     *
     * @param entity the id of the entity
     * @return the id of its node
     */
    static String of(String entity) {
        StringBuilder id = new StringBuilder("n");
        entity.codePoints().forEach(point -> {
            if (point < 0x80 && Character.isLetterOrDigit(point) || point == '-' || point == '.') {
                id.appendCodePoint(point);
            } else {
                id.append('_').append(Integer.toHexString(point)).append('_');
            }
        });
        return id.toString();
    }
}
