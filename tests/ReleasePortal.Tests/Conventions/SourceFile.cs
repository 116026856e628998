using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReleasePortal.Tests.Conventions;

/// <summary>A file of our own source, parsed, and what is measured in it.</summary>
internal sealed record SourceFile(string Path, string Text, CompilationUnitSyntax Root)
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> Parsed = new(() => [.. Paths("src").Concat(Paths("tests")).Select(Parse)]);

    /// <summary>Every C# file under src and tests that a person wrote.</summary>
    public static IReadOnlyList<SourceFile> All => Parsed.Value;

    public static IEnumerable<SourceFile> OfProduct => All.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal));

    public int Lines => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>Types that stand in no other type.</summary>
    public IEnumerable<BaseTypeDeclarationSyntax> TopLevelTypes =>
        Root.DescendantNodes(node => node is not BaseTypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>();

    /// <summary>Name and lines of each method and constructor, from its first modifier to its closing brace; attributes do not count.</summary>
    public IEnumerable<(string Name, int Lines)> Methods =>
        from member in Root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
        let start = member.Modifiers.Count > 0 ? member.Modifiers[0].SpanStart : member.SpanStart
        select ($"{Path}: {NameOf(member)}", LineOf(member.Span.End) - LineOf(start) + 1);

    private int LineOf(int position) => Root.SyntaxTree.GetLineSpan(new(position, 0)).StartLinePosition.Line;

    private static string NameOf(BaseMethodDeclarationSyntax member) =>
        member is MethodDeclarationSyntax method ? method.Identifier.Text : member.Kind().ToString();

    private static IEnumerable<string> Paths(string folder) => Directory
        .EnumerateFiles(System.IO.Path.Combine(SourceTree.Root, folder), "*.cs", SearchOption.AllDirectories)
        .Select(path => System.IO.Path.GetRelativePath(SourceTree.Root, path).Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static SourceFile Parse(string path)
    {
        var text = File.ReadAllText(System.IO.Path.Combine(SourceTree.Root, path));
        return new SourceFile(path, text, CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot());
    }
}
