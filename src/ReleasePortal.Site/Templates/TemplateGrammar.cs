using Scriban.Syntax;

namespace ReleasePortal.Site.Templates;

/// <summary>
/// The few things a template may say: text, a value, <c>for</c>, <c>if</c> on whether something is there, and the functions of
/// <see cref="PageContext"/>. Comparisons, assignments, captures and includes are decisions or escape the escaping.
/// </summary>
internal static class TemplateGrammar
{
    private static readonly HashSet<Type> Allowed =
    [
        typeof(ScriptPage), typeof(ScriptBlockStatement), typeof(ScriptRawStatement), typeof(ScriptEscapeStatement),
        typeof(ScriptExpressionStatement), typeof(ScriptIfStatement), typeof(ScriptElseStatement), typeof(ScriptForStatement),
        typeof(ScriptEndStatement), typeof(ScriptNopStatement), typeof(ScriptVariableGlobal), typeof(ScriptMemberExpression),
        typeof(ScriptFunctionCall), typeof(ScriptLiteral), typeof(ScriptUnaryExpression), typeof(ScriptKeyword), typeof(ScriptToken),
        typeof(ScriptIdentifier),
    ];

    public static void Check(string path, ScriptNode node)
    {
        var type = node.GetType();
        if (!Allowed.Contains(type) && !IsList(type))
            throw new InvalidOperationException($"{path}:{node.Span.Start.Line + 1}: a template may not use {type.Name}; see theme/README.md.");
        foreach (var child in node.Children)
        {
            if (child is not null)
                Check(path, child);
        }
    }

    private static bool IsList(Type type) => typeof(ScriptList).IsAssignableFrom(type);
}
