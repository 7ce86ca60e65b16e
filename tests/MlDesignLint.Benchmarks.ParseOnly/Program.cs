using Markdig;
using Markdig.Syntax;
using YamlDotNet.RepresentationModel;

var text = File.ReadAllText(args[0]);
var pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UsePreciseSourceLocation().Build();
var document = Markdown.Parse(text, pipeline);

var frontMatter = text.Split("---\n")[1];
var yaml = new YamlStream();
yaml.Load(new StringReader(frontMatter));

Console.WriteLine($"{document.Descendants<HeadingBlock>().Count()} headings, {yaml.Documents[0].AllNodes.Count()} nodes");
