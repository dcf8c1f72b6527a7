package org.orglattice.division;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orglattice.organization.OrganizationKind;

/**
 * A unit of the national table.
 *
 * @param code its official code, which begins with that of the unit above
 * @param name its official name
 */
public record Division(String code, String name) {

    // how many digits the codes of each level have, from the province down
    private static final int[] LENGTHS = {2, 4, 6, 9, 12};

    private static final Pattern STREET = Pattern.compile(".*街道(办事处)?");
    private static final Pattern COMMITTEE = Pattern.compile("(居民委员会|村民委员会|居委会|村委会)$");

    /**
     * The code of the unit above.
     *
     * @return a code, or {@code null} of a province
     */
    public @Nullable String parentCode() {
        for (int i = 1; i < LENGTHS.length; i++) {
            if (code.length() == LENGTHS[i]) {
                return code.substring(0, LENGTHS[i - 1]);
            }
        }
        return null;
    }

    /**
     * What it is, by its code and, where the coding rules leave that open, by its name.
     *
     * @return its kind
     */
    public OrganizationKind kind() {
        return switch (code.length()) {
            case 2 -> OrganizationKind.PROVINCE;
            case 4 -> OrganizationKind.CITY;
            case 6 -> OrganizationKind.DISTRICT;
            case 9 -> isStreet() ? OrganizationKind.SUB_DISTRICT : OrganizationKind.TOWNSHIP;
            default -> isVillage() ? OrganizationKind.VILLAGE : OrganizationKind.COMMUNITY;
        };
    }

    // 001-099 streets, 100-399 towns and townships; beyond lie zones and farms
    private boolean isStreet() {
        int serial = Integer.parseInt(code.substring(6));
        return serial < 100 || serial >= 400 && STREET.matcher(name).matches();
    }

    // 001-199 residents' committees, 200-399 villagers' committees; beyond lie the likes of both
    private boolean isVillage() {
        int serial = Integer.parseInt(code.substring(9));
        return serial >= 200 && serial < 400 || serial >= 400 && name.contains("村") && !name.contains("社区");
    }

    /**
     * The name in everyday use: without the committee by which the table calls a community or village.
     *
     * @return the shorter name, or {@code null} where there is none
     */
    public @Nullable String shortName() {
        if (code.length() < 12) {
            return null;
        }
        String shorter = COMMITTEE.matcher(name).replaceFirst("");
        return shorter.isEmpty() || shorter.equals(name) ? null : shorter;
    }
}
