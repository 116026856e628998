using System.Reflection;
using System.Text;
using System.Text.Json;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Execution.Writing;
using ReleasePortal.Domain.Rules.Privacy;
using ReleasePortal.Repository.Editing;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Site;

namespace ReleasePortal.Cli.Beginning;

/// <summary>The files of a new portal. All of them are in this program, so that it needs nothing else.</summary>
internal static class StartingFiles
{
    private const string Prefix = "files/";

    public static IReadOnlyList<FileEdit> Of(PortalStart start)
    {
        var files = Resources(start).Concat(Records(start)).Append((".vscode/settings.json", EditorSettings())).Append((".vscode/extensions.json", "{\n  \"recommendations\": [\"redhat.vscode-yaml\"]\n}\n"))
            .Concat(SchemaBook.Files.Concat(ReportSchema.Files).Concat(FeedSchema.Files).Select(schema => ($"schemas/{schema.Key}", schema.Value)));
        return [.. files.Select(file => new FileEdit(file.Item1, null, Encoding.UTF8.GetBytes(file.Item2)))];
    }

    private static IEnumerable<(string Path, string Text)> Resources(PortalStart start)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[Prefix.Length..], reader.ReadToEnd()
                .Replace("{title}", start.Title, StringComparison.Ordinal)
                .Replace("{organisation}", start.Organisation, StringComparison.Ordinal)
                .Replace("{package}", PortalTool.Package, StringComparison.Ordinal)
                .Replace("{version}", PortalVersion.Number, StringComparison.Ordinal));
        }
    }

    private static IEnumerable<(string Path, string Text)> Records(PortalStart start)
    {
        var (team, product, service, environment) = (RecordId.Of(start.Team), RecordId.Of(start.Product), RecordId.Of(start.Service), RecordId.Of(start.Environment));
        yield return Record("portal", "portal", record => record.Set("title", start.Title).Set("organisation", start.Organisation).Set("time_zone", start.TimeZone).Set("audiences", "[internal, customer]").Set("profile", start.Profile), "profile");
        yield return Record("environment", environment, record => record.Set("title", start.Environment).Set("stage", "production").Set("region", start.Region).Set("time_zone", start.TimeZone));
        yield return Record("team", team, record => record.Set("title", start.Team).Set("contact", start.Contact).Set("on_call", start.Contact).Set("time_zone", start.TimeZone).Set("capacity", "1")
            .Add("members", ("handle", start.Handle), ("roles", "[release-manager, engineering, verifier, comms-lead, product]")));
        yield return Record("product", product, record => record.Set("title", start.Product).Set("summary", $"{start.Product}, as customers know it.").Set("owner", team).Set("support_contact", start.Contact).Set("version_scheme", "semver").Set("audience", ContactOutOfReach.IsInChat(start.Contact) ? "internal" : "customer"));
        yield return Record("service", service, record => record.Set("title", start.Service).Set("summary", $"The part of {start.Product} that is deployed.").Set("product", product).Set("owner", team).Set("tier", "3").Set("environments", $"[{ExecutionEntries.Quoted(environment)}]"));
    }

    private static (string Path, string Text) Record(string name, string id, Func<EditedRecord, EditedRecord> fill, params IReadOnlyCollection<string> besides)
    {
        var kind = RecordKinds.All.Single(one => one.Name == name);
        var path = kind.NewPath(id, "");
        var record = fill(EditedRecord.New(path, $"{kind.SchemaLine(path)}\n{RecordSketch.Of(kind, besides)}"));
        return record.Refusals() is [var refusal, ..] ? throw new CommandFailure(ExitStatus.WrongUse, $"{refusal.Message} [{refusal.Rule.Code}]", $"{refusal.Hint} Nothing was written.") : (path, Encoding.UTF8.GetString(record.Files.Single().After));
    }

    private static string EditorSettings()
    {
        var schemas = RecordKinds.All.ToDictionary(kind => $"./schemas/{kind.SchemaFile}", kind => kind.FilePattern, StringComparer.Ordinal);
        return JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal) { ["yaml.schemas"] = schemas }, Indented) + "\n";
    }

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };
}
