namespace ReleasePortal.Cli.Importing;

/// <summary>Every tool whose files can be imported.</summary>
internal static class ImportSources
{
    public static readonly IReadOnlyList<ImportSource> All =
    [
        ReleaseSources.GitHub, ReleaseSources.ServiceNow, IssueSources.Jira, IssueSources.AzureBoards, IncidentSources.PagerDuty, IncidentSources.Opsgenie, FreezeSources.Calendar,
    ];

    /// <summary>What files of other tools seldom know, with the option that says it: key, option, name of its value, and what it is.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyList<(string Key, string Flag, string HelpName, string Description)>> Asked =
        new Dictionary<string, IReadOnlyList<(string, string, string, string)>>(StringComparer.Ordinal)
        {
            ["release"] =
            [
                ("product", "--product", "ID", "The product that all of them belong to."),
                ("services", "--service", "IDS", "What they deployed, with commas between them."),
                ("owner", "--team", "ID", "The team that answers for them."),
                ("title", "--title", "WORDS", "What people call the release, without the version."),
                ("type", "--type", "TYPE", "How they were governed: standard, expedited, emergency or maintenance."),
                ("status", "--status", "STATUS", "How far they are, such as completed."),
                ("duration", "--duration", "ISO", "How long each took, where the files know a start and no end, such as PT1H."),
            ],
            ["known issue"] =
            [
                ("product", "--product", "ID", "The product that all of them are in."),
                ("services", "--service", "IDS", "The services that they are in, with commas between them."),
                ("audience", "--audience", "NAME", "The widest audience that may read of them."),
                ("severity", "--severity", "1-4", "How bad they are, where the files do not know."),
                ("affected", "--affected", "RANGE", "The versions that have them, where the files do not know, such as \">=5.2.0\"."),
            ],
            ["incident"] =
            [
                ("services", "--service", "IDS", "The services that were hit, with commas between them."),
                ("severity", "--severity", "1-4", "How bad they were, where the files do not know."),
                ("impact", "--impact", "WORDS", "What they meant for customers, where the files do not know."),
            ],
            ["freeze"] =
            [
                ("level", "--level", "LEVEL", "How strict they are: hard or soft."),
                ("owner", "--team", "ID", "The team that may change them."),
                ("reason", "--reason", "WORDS", "Why nothing should change, where the files do not know."),
            ],
        };
}
