using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Sources;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using TextPosition = ReleasePortal.Domain.Sources.TextPosition;

namespace ReleasePortal.Repository.Policies;

/// <summary>An expression in the syntax of Scriban, of which a small part is allowed: see <see cref="ExpressionCheck"/>.</summary>
internal sealed class ScribanExpression : PolicyExpression
{
    private readonly ScriptExpression? expression;

    /// <param name="text">As it is written.</param>
    /// <param name="place">Where.</param>
    public ScribanExpression(string text, Place place)
        : base(text, place)
    {
        var check = new ExpressionCheck();
        try
        {
            var parsed = Parse(text);
            check.Whole(parsed);
            expression = parsed;
        }
        catch (RefusedExpressionException refused)
        {
            Problem = new ExpressionProblem(PlaceOf(refused.Span), refused.Message, refused.Hint);
        }

        Names = check.Names;
    }

    public override ExpressionProblem? Problem { get; }

    public override IReadOnlyList<string> Names { get; }

    public override ExpressionPart? Parts => expression is null ? null : ExpressionParts.Of(expression);

    public override ExpressionAnswer Ask(FactObject release)
    {
        if (expression is null)
            return ExpressionAnswer.Unclear("the expression cannot be asked");
        try
        {
            return ExpressionContext.OfThread.Ask(expression, release) is bool holds ? ExpressionAnswer.Of(holds) : ExpressionAnswer.Unclear("it says neither yes nor no");
        }
        catch (ScriptRuntimeException error)
        {
            return ExpressionAnswer.Unclear(EngineWords.Plain(error.OriginalMessage));
        }
    }

    /// <exception cref="RefusedExpressionException">It is no expression.</exception>
    private static ScriptExpression Parse(string text)
    {
        if (text.Length > Longest)
            throw new RefusedExpressionException(default, $"The expression has {text.Length} characters; more than {Longest} are not read.", "Make several rules of it; each gets a message of its own.");
        var template = Template.Parse(text, null, new ParserOptions { ExpressionDepthLimit = Deepest }, new LexerOptions { Mode = ScriptMode.ScriptOnly });
        if (template.HasErrors)
        {
            var error = template.Messages.First(message => message.Type == ParserMessageType.Error);
            throw new RefusedExpressionException(error.Span, $"The expression cannot be read: {EngineWords.Plain(error.Message)}.", "Write one comparison or several, such as release.tier == 1 && release.rollback != null; text stands in double quotes.");
        }

        return template.Page?.Body?.Statements is [ScriptExpressionStatement { Expression: { } whole }] ? whole
            : throw new RefusedExpressionException(template.Page?.Body?.Statements is [.., var last] ? last.Span : default, "This is no single expression: a policy asks one question at a time.", "Leave out what begins with for, while, if, func or ret, and what stands behind a semicolon; join comparisons with &&.");
    }

    /// <summary>The part that is wrong, where the text stands in the file as it is; else all of it.</summary>
    private Place PlaceOf(SourceSpan span)
    {
        var (start, end) = (Place.Span.Start, Place.Span.End);
        if (span.IsEmpty || start.Line != end.Line || end.Column - start.Column != Text.Length || span.Start.Offset < 0 || span.End.Offset >= Text.Length)
            return Place;
        return new Place(Place.Path, new TextSpan(new TextPosition(start.Line, start.Column + span.Start.Offset), new TextPosition(start.Line, start.Column + span.End.Offset + 1)));
    }
}
