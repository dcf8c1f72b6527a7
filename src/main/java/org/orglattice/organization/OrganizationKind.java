package org.orglattice.organization;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.orglattice.text.Bilingual;

/**
 * What an organization is.
 */
public enum OrganizationKind {
    /** 省、自治区、直辖市. */
    PROVINCE(Types.AREA, "省"),
    /** 地级市、地区、自治州、盟. */
    CITY(Types.AREA, "市"),
    /** 县、市辖区、县级市、旗. */
    DISTRICT(Types.AREA, "区县"),
    /** 街道. */
    SUB_DISTRICT("SubDistrict", "街道"),
    /** 乡、镇. */
    TOWNSHIP(Types.AREA, "乡镇"),
    /** 社区. */
    COMMUNITY(Types.COMMUNITY, "社区"),
    /** 村. */
    VILLAGE(Types.COMMUNITY, "村"),
    /** 网格. */
    GRID("Grid", "网格"),
    /** 小区. */
    COMPOUND("Compound", "小区"),
    /** 党组织. */
    PARTY_ORGANIZATION("PartyOrganization", "党组织"),
    /** 物业公司. */
    PROPERTY_COMPANY("PropertyCompany", "物业公司"),
    /** 业主委员会. */
    OWNERS_COMMITTEE("OwnersCommittee", "业主委员会"),
    /** 居民委员会、村民委员会. */
    RESIDENTS_COMMITTEE(Types.INSTITUTION, "居民委员会"),
    /** 服务站、党群服务中心. */
    SERVICE_STATION(Types.INSTITUTION, "服务站"),
    /** 志愿服务队. */
    VOLUNTEER_TEAM(Types.INSTITUTION, "志愿服务队"),
    /** 联盟. */
    ALLIANCE(Types.INSTITUTION, "联盟"),
    /** 专班、领导小组. */
    TASK_FORCE(Types.INSTITUTION, "专班"),
    /** 机关、学校、医院等事业单位. */
    INSTITUTION(Types.INSTITUTION, "事业单位"),
    /** 企业. */
    ENTERPRISE(Types.INSTITUTION, "企业");

    private final String typeName;
    private final String nameZh;

    OrganizationKind(String typeName, String nameZh) {
        this.typeName = typeName;
        this.nameZh = nameZh;
    }

    /**
     * The GraphQL type of its organizations.
     *
     * @return one of the types that implement {@code Organization}
     */
    public String typeName() {
        return typeName;
    }

    /**
     * The label that its nodes carry beside {@code :Organization}.
     *
     * @return the kind's name in Pascal case
     */
    public String label() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /**
     * Tells whether it is a part of the country: a province, what lies in one, down to communities, villages and grids.
     *
     * @return whether it is an area
     */
    public boolean isArea() {
        return compareTo(GRID) <= 0;
    }

    /**
     * What people call it.
     *
     * @return the kind's name in both languages
     */
    public Bilingual title() {
        return new Bilingual(nameZh, name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static final class Types {
        private static final String AREA = "AdministrativeArea";
        private static final String COMMUNITY = "Community";
        private static final String INSTITUTION = "Institution";
    }
}
