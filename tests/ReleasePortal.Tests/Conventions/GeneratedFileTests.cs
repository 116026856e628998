using System.Text.Json;
using ReleasePortal.Repository.Records;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Conventions;

/// <summary>Files that are committed and made from the program are the ones that it makes.</summary>
public sealed class GeneratedFileTests
{
    [Fact]
    public async Task The_schemas_are_those_of_the_records()
    {
        using var folder = new TemporaryFolder();
        await new PortalRun { Folder = folder.Path }.Run("schema", "--output", "schemas");

        Assert.Equal(Texts(Path.Combine(folder.Path, "schemas")), Texts(Path.Combine(SourceTree.Root, "schemas")));
    }

    [Fact]
    public void Visual_Studio_Code_knows_which_schema_is_for_which_file()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, ".vscode", "settings.json")));

        Assert.Equal(
            RecordKinds.All.Select(kind => ($"./schemas/{kind.SchemaFile}", kind.FilePattern)).Order(),
            settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(entry => (entry.Name, entry.Value.GetString()!)).Order());
    }

    private static SortedDictionary<string, string> Texts(string folder) => new(
        Directory.EnumerateFiles(folder).ToDictionary(path => Path.GetFileName(path), File.ReadAllText), StringComparer.Ordinal);
}
