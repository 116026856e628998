using System.Text.RegularExpressions;
using System.Xml.Linq;
using LibGit2Sharp;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Conventions;

/// <summary>What no file of this repository says.</summary>
public sealed partial class SourceTextTests
{
    private static readonly string[] TextExtensions =
        [".cs", ".csproj", ".props", ".json", ".yml", ".yaml", ".md", ".html", ".css", ".js", ".mjs", ".txt", ".sh", ".cmd", ""];

    [Fact]
    public void Nothing_is_left_to_do_later() => Found.Nothing(
        from file in Texts("src/", "tests/", "theme/")
        where Later().IsMatch(file.Text)
        select $"{file.Path}: {Later().Match(file.Text).Value}");

    [Fact]
    public void No_path_of_anybodys_machine_is_in_any_file() => Found.Nothing(
        from file in Texts("")
        from Match match in MachinePath().Matches(file.Text)
        select $"{file.Path}: {match.Value}");

    [Fact]
    public void No_region_hides_code() => Found.Nothing(
        from file in SourceFile.All
        where file.Root.DescendantTrivia().Any(trivia => trivia.ToString().StartsWith("#" + "region", StringComparison.Ordinal))
        select file.Path);

    [Fact]
    public void No_name_ends_in_a_word_that_says_nothing() => Found.Nothing(
        from file in SourceFile.All
        from type in file.TopLevelTypes
        where Empty().IsMatch(type.Identifier.Text)
        select $"{file.Path}: {type.Identifier.Text}");

    [Fact]
    public void A_type_has_a_file_of_its_name() => Found.Nothing(
        from file in SourceFile.All
        let types = file.TopLevelTypes.Select(type => type.Identifier.Text).ToList()
        where types.Count == 1 && types[0] != Path.GetFileName(file.Path).Split('.')[0]
        select $"{file.Path} holds {types[0]}");

    [Fact]
    public void Every_dependency_says_why_it_is_here()
    {
        var file = XDocument.Load(Path.Combine(SourceTree.Root, "Directory.Packages.props"));
        Found.Nothing(
            from package in file.Descendants("PackageVersion")
            where package.PreviousNode is not XComment && package.Ancestors("ItemGroup").First().Attribute("Label")!.Value != "Analyzers"
            select $"{package.Attribute("Include")!.Value} has no comment above it.");
    }

    /// <summary>Files that Git has or would take, below the folders, with their text.</summary>
    private static IEnumerable<(string Path, string Text)> Texts(params string[] folders)
    {
        using var repository = new LibGit2Sharp.Repository(SourceTree.Root);
        return [.. from entry in repository.Index
                   let path = entry.Path
                   where folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))
                       && TextExtensions.Contains(Path.GetExtension(path))
                       && entry.Mode != Mode.SymbolicLink
                       && File.Exists(Path.Combine(SourceTree.Root, path))
                   select (path, File.ReadAllText(Path.Combine(SourceTree.Root, path)))];
    }

    [GeneratedRegex("TO" + "DO|FIX" + "ME|HA" + "CK|NotImpl" + "emented", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Later();

    [GeneratedRegex(@"(?<![\w.])/(?:home|Users|root|work)/[\w.-]+|\b[A-Z]:\\Users\\", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MachinePath();

    [GeneratedRegex("(?:Helper|Helpers|Util|Utils|Utility|Manager|Common|Processor|Data|Info|Impl)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Empty();
}
