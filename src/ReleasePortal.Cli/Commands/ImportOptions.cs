using System.CommandLine;
using NodaTime;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Commands;

/// <summary>Options that say what files of other tools mean.</summary>
internal static class ImportOptions
{
    public static Option<string[]> Columns()
    {
        var option = SharedOptions.Many("--column", "KEY=COLUMN", "The column of the file that holds a key, such as version=u_version; may be given several times.");
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault(token => token.Value.IndexOf('=', StringComparison.Ordinal) < 1) is { } wrong)
                result.AddError($"--column cannot be \"{wrong.Value}\": write KEY=COLUMN, such as version=u_version.");
        });
        return option;
    }

    public static Option<DateTimeZone?> Zone() => new("--time-zone")
    {
        HelpName = "IANA",
        Description = "The zone of times that have none in the file, such as Europe/Berlin.",
        CustomParser = result =>
        {
            var asked = result.Tokens[0].Value;
            if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(asked) is { } zone)
                return zone;
            result.AddError($"--time-zone cannot be \"{asked}\". {DidYouMean.Among(DateTimeZoneProviders.Tzdb.Ids, asked, "Write an IANA name such as Europe/Berlin.")}");
            return null;
        },
    };

    public static IEnumerable<KeyValuePair<string, string>> Pairs(IReadOnlyList<string>? pairs) =>
        (pairs ?? []).Select(pair => pair.Split('=', 2)).Select(parts => KeyValuePair.Create(parts[0], parts[1]));
}
